internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// A text that would leave the house, as the checks look at it.
struct OutgoingText: Sendable {
  /// What would be read, as a text of its own: with plain blanks, digits and hyphens, and without characters that nobody sees. A name with a
  /// soft hyphen in it is that name.
  let source: SourceRange
  /// The same as names of companies are looked for in it.
  let folded: FoldedText
  /// As it would be read.
  let written: String
  /// Where it was written.
  let range: SourceRange

  /// `cleared`, as it would be read.
  init(_ cleared: Cleared<String>) { self.init(cleared.value, at: cleared.range) }

  /// `text`, which stands at `range`, as it would be read.
  init(_ text: String, at range: SourceRange) {
    self.range = range
    written = text
    let bytes = PlainText(text).bytes
    source = SourceFile(path: range.file.path, bytes: bytes).range(0, bytes.count)
    folded = FoldedText(source)
  }

  /// Its bytes.
  var bytes: [UInt8] { source.file.bytes }

  /// What stands at `place`.
  func said(at place: Range<Int>) -> String { source.file.range(place).text }

  /// Where `said`, a part of it, stands in the source, also over the end of a line; the whole, where it was written in another way there.
  func place(of said: String) -> SourceRange {
    if let place = range.firstPlace(of: said) { return place }
    if let hit = PhraseSearch([said]).hits(in: range).first { return range.file.range(hit.bytes) }
    return PlainText(range.text).place(of: said).map {
      range.file.range(range.bytes.lowerBound + $0.lowerBound, range.bytes.lowerBound + $0.upperBound)
    } ?? range
  }

  /// The byte before `place`, 0 for none.
  func byte(before place: Range<Int>) -> UInt8 { place.lowerBound > 0 ? bytes[place.lowerBound - 1] : 0 }

  /// The byte so many behind `place`, 0 for none.
  func byte(behind place: Range<Int>, _ distance: Int = 0) -> UInt8 {
    let offset = place.upperBound + distance
    return offset < bytes.count ? bytes[offset] : 0
  }

  /// How many bytes `scalar` takes in the text, as far as it does not depend on the one before.
  static func plainWidth(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : PlainText(String(scalar)).bytes.count
  }

  /// Whether nobody sees the character: the soft hyphen, what has no width, what turns the order of letters, variants of signs.
  static func isUnseen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
