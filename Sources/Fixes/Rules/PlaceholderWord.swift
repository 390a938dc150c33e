internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// What only stands for an answer, TBD, `???`, `[First name]`, becomes UNKNOWN, which everybody reads as an honest answer. Words that say
/// so already, in any language, stay.
enum PlaceholderWord: FixRule {
  static let name = "placeholders"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let gaps = document.content.gaps.filter { $0.presence == .missing }
    let open = document.content.sections.filter { $0.presence == .missing && $0.none == nil }
    let parts = gaps.compactMap { place(of: $0) }
    let places = parts + open.flatMap { placeholders(in: $0) }
    var seen: Set<Range<Int>> = []
    return places.sorted().filter { seen.insert($0.bytes).inserted }.map { range in
      let object = "UNKNOWN for \"\(range.text.onOneLine)\""
      return Fix(.write, object, mending: nil, at: range, [TextEdit(range, "UNKNOWN")])
    }
  }

  private static func place(of gap: Gap) -> SourceRange? {
    // Behind a part of an answer its source may stand.
    if case .part(let text) = gap.subject, let part = gap.range.firstPlace(of: text) { return placeholder(part) }
    return placeholder(gap.range)
  }

  /// Where placeholders stand in a section that holds nothing else.
  private static func placeholders(in section: SectionContent) -> [SourceRange] {
    let cells = (section.rows ?? []).flatMap { row in row.cells.values.map(\.answer.range) }
    let labels = section.labels.values.flatMap { cells in cells.map(\.answer.range) }
    let words = section.blocks.flatMap { lines(of: $0) }
    return (cells + labels + words).compactMap { placeholder($0) }
  }

  /// The lines of paragraphs and items, and cells of tables.
  private static func lines(of block: Block) -> [SourceRange] {
    switch block.content {
    case .paragraph: lines(of: block.range)
    case .blockQuote(let inner): inner.flatMap { lines(of: $0) }
    case .list(let list): list.items.flatMap(\.blocks).flatMap { lines(of: $0) }
    case .table(let table): table.rows.flatMap(\.cells).map(\.range)
    default: []
    }
  }

  private static func lines(of range: SourceRange) -> [SourceRange] {
    range.file.bytes[range.bytes].split { $0 == 0x0A || $0 == 0x0D }.map {
      range.file.range($0.startIndex, $0.endIndex)
    }
  }

  /// The placeholder that `range` is, without blanks, quotes and what sets it in bold; `nil` where it is none, or an honest word.
  private static func placeholder(_ range: SourceRange) -> SourceRange? {
    guard range.bytes.count <= 200 else { return nil }
    var bytes = range.bytes
    let file = range.file.bytes
    func trim(_ marks: Set<UInt8>) {
      while let first = bytes.first, marks.contains(file[first]) { bytes.removeFirst() }
      while let last = bytes.last, marks.contains(file[last]) { bytes.removeLast() }
    }
    trim([0x20, 0x09])
    for _ in 0..<2 where !isPlaceholder(file[bytes]) {
      trim([UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'")])
    }
    return isPlaceholder(file[bytes]) ? range.file.range(bytes) : nil
  }

  private static func isPlaceholder(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.isEmpty, Placeholder.presence(of: text) == .missing else { return false }
    let words = text.lowercased().filter { !$0.isWhitespace && $0 != "." }
    return !["unknown", "unbekannt", "keineangabe", "ka"].contains(words)
  }
}
