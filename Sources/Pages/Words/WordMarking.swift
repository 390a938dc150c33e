internal import HandoverModel
internal import Markdown

/// Prepares an author's words for a page: our people get their names, sources and gaps are marked as what they are.
struct WordMarking {
  let people: [PersonID: Person]
  /// What stands for an answer that nobody knows: "unknown".
  let gap: String

  /// Whether `UNKNOWN` is a gap; where a document has no open answers it is a word.
  var marksGaps = true

  /// Whether marks of footnotes stay; they go where the footnotes themselves are not shown.
  var keepsFootnotes = true

  /// The dates of days that are counted; `nil` where they stay as written.
  var days: PlanDays?

  func marked(_ blocks: [Block]) -> [Block] { blocks.mappingInlines(marked) }

  /// `inlines`, the whole content of a paragraph or a cell.
  func marked(_ inlines: [Inline]) -> [Inline] {
    let (content, source) = splittingSource(of: days?.resolved(inlines.withoutIDs) ?? inlines.withoutIDs)
    guard let source else { return content.flatMap(words) }
    return content.flatMap(words) + [.text(" "), .marked(.source, source.flatMap(words))]
  }

  private func words(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let text): words(of: text)
    case .emphasis(let inner): [.emphasis(inner.flatMap(words))]
    case .strong(let inner): [.strong(inner.flatMap(words))]
    case .strikethrough(let inner): [.strikethrough(inner.flatMap(words))]
    case .footnoteReference where !keepsFootnotes: []
    default: [inline]
    }
  }

  /// `text` with `@jordan` as the person's name, and `UNKNOWN` as a gap. Byte by byte: a run of flags or of joined emoji would
  /// be walked through again for each of its characters.
  private func words(of text: String) -> [Inline] {
    // Most texts hold neither sign and are not looked at more closely.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == Self.unknown[0] }) else { return [.text(text)] }
    let bytes = Array(text.utf8)
    var pieces: [Inline] = []
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let isInsideWord = plain.last.map(Self.isPartOfWord) ?? false
      let rest = bytes[place...]
      if !isInsideWord, rest.first == UInt8(ascii: "@"), let (name, length) = person(at: rest.dropFirst()) {
        plain += Array(name.utf8)
        place += 1 + length
      } else if marksGaps, !isInsideWord, rest.starts(with: Self.unknown),
        !Self.continuesWord(rest.dropFirst(Self.unknown.count))
      {
        pieces += [.text(String(decoding: plain, as: UTF8.self)), .marked(.gap, [.text(gap)])]
        plain = []
        place += Self.unknown.count
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return pieces + [.text(String(decoding: plain, as: UTF8.self))]
  }

  private static let unknown = Array("UNKNOWN".utf8)

  /// Letters, digits and `_`; whatever is not ASCII may be a letter.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Whether `rest` goes on with the word before it: `UNKNOWN_HOST` and `UNKNOWN-2` are names of something.
  private static func continuesWord(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "-") { return rest.dropFirst().first.map(isPartOfWord) ?? false }
    return first < 0x80 && isPartOfWord(first)
  }

  /// The name of the person whose id `text` begins with, and how long the id is.
  private func person(at text: ArraySlice<UInt8>) -> (name: String, length: Int)? {
    let id = text.prefix { $0 < 0x80 && Self.isPartOfWord($0) || $0 == UInt8(ascii: "-") }
    return people[PersonID(String(decoding: id, as: UTF8.self).lowercased())].map { ($0.name, id.count) }
  }
}
