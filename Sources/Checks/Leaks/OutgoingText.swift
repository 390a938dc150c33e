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
    let bytes = Self.plain(text)
    source = SourceFile(path: range.file.path, bytes: bytes).range(0, bytes.count)
    folded = FoldedText(source)
  }

  /// Its bytes.
  var bytes: [UInt8] { source.file.bytes }

  /// What stands at `place`.
  func said(at place: Range<Int>) -> String { source.file.range(place).text }

  /// Where `said`, a part of it, stands in the source, also over the end of a line; the whole, where it was written in another way there.
  func place(of said: String) -> SourceRange {
    range.firstPlace(of: said)
      ?? PhraseSearch([said]).hits(in: range).first.map { range.file.range($0.bytes) } ?? range
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
    scalar.value < 0x80 ? 1 : plain(String(scalar)).count
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

  private static func plain(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case let value where isUnseen(value): continue
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: plain.append(UInt8(ascii: " "))
      case 0x2010, 0x2011: plain.append(UInt8(ascii: "-"))
      // Letters and digits of full width.
      case 0xFF01...0xFF5E: plain.append(UInt8(scalar.value - 0xFEE0))
      case 0x308:
        // A vowel and its two dots, written as two characters.
        let umlaut: [UInt8: UInt8] = [0x61: 0xA4, 0x6F: 0xB6, 0x75: 0xBC, 0x41: 0x84, 0x4F: 0x96, 0x55: 0x9C]
        guard let last = plain.last, let second = umlaut[last] else { continue }
        plain[plain.count - 1] = 0xC3
        plain.append(second)
      // Other accents of their own: the word is the same without.
      case 0x300...0x36F where plain.last.map(ASCII.isLetter) ?? false: continue
      default: plain += Array(String(scalar).utf8)
      }
    }
    return plain
  }
}
