internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import Markdown

/// The headings of a document, as far as one must know them to put another among them.
struct SectionHeadings {
  private let document: FixableDocument
  private let blocks: [Block]
  /// Whether titles are paragraphs in bold.
  private let areBold: Bool

  init(of document: FixableDocument) {
    self.document = document
    blocks = document.content.body.blocks
    areBold = blocks.contains { block in
      guard case .heading = block.content else { return false }
      return block.range.file.bytes[block.range.bytes].first.map { "*_".utf8.contains($0) } ?? false
    }
  }

  /// Where the heading of `rule` goes, and its level.
  func spot(for rule: SectionRule) -> (offset: Int, level: Int) {
    let keys = document.kind.sections.map(\.key)
    let place = keys.firstIndex(of: rule.key) ?? keys.count
    for key in keys[..<place].reversed() {
      if let section = document.content.section(key), let heading = heading(of: section) {
        return (end(of: section, from: heading.place), heading.level)
      }
    }
    for key in keys[min(place + 1, keys.count)...] {
      if let section = document.content.section(key), let heading = heading(of: section) {
        return (document.file.lineStart(of: blocks[heading.place].range.bytes.lowerBound), heading.level)
      }
    }
    return (document.file.bytes.count, 2)
  }

  /// The heading of a section among the blocks; `nil` where it stands behind a label.
  private func heading(of section: SectionContent) -> (place: Int, level: Int)? {
    guard !section.heading.anchor.isEmpty else { return nil }
    for (place, block) in blocks.enumerated() {
      if case .heading(let heading) = block.content, heading.textRange == section.heading.range {
        return (place, heading.level)
      }
    }
    return nil
  }

  /// Where the next heading begins that is not in `section`, whose own is the block `place`; the end of the file where none does.
  private func end(of section: SectionContent, from place: Int) -> Int {
    let own = Set(section.blocks.map(\.range.bytes.lowerBound))
    let next = blocks[(place + 1)...].first { block in
      guard case .heading = block.content else { return false }
      return !own.contains(block.range.bytes.lowerBound)
    }
    return next.map { document.file.lineStart(of: $0.range.bytes.lowerBound) } ?? document.file.bytes.count
  }

  /// `skeleton`, whose heading is of level 2, with headings as this document has them.
  func lines(_ skeleton: [String], level: Int) -> [String] {
    var lines = skeleton
    while lines.last == "" { lines.removeLast() }
    var isComment = false
    return lines.map { line in
      if line == "<!--" { isComment = true }
      if line == "-->" { isComment = false }
      guard !isComment, let depth = ["## ": 0, "### ": 1].first(where: { line.hasPrefix($0.key) }) else { return line }
      let title = line.dropFirst(depth.key.count)
      return areBold ? "**\(title)**" : String(repeating: "#", count: min(6, level + depth.value)) + " " + title
    }
  }

  /// Puts `lines` in before the line that begins at `offset`, or at the end of the file, with an empty line before and behind them.
  func edit(_ lines: [String], at offset: Int) -> TextEdit {
    let file = document.file
    let end = file.lineEnd
    let text = lines.joined(separator: end)
    if offset < file.bytes.count {
      let gap = file.isBehindBlankLine(offset) ? "" : end
      return TextEdit(inserting: gap + text + end + end, at: offset, of: file)
    }
    let isOpen = file.bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
    if isOpen { return TextEdit(inserting: end + end + text, at: offset, of: file) }
    if file.isBehindBlankLine(offset) { return TextEdit(inserting: text + end + end, at: offset, of: file) }
    return TextEdit(inserting: end + text + end, at: offset, of: file)
  }
}
