internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// A text that would leave the house, as the checks look at it.
struct OutgoingText: Sendable {
  /// What would be read, as a text of its own: with plain blanks, digits and hyphens, and without characters that nobody sees. A name with a
  /// soft hyphen in it is that name.
  let source: SourceRange
  /// Where it was written.
  let range: SourceRange

  /// `cleared`, as it would be read.
  init(_ cleared: Cleared<String>) { self.init(cleared.value, at: cleared.range) }

  /// `text`, which stands at `range`, as it would be read.
  init(_ text: String, at range: SourceRange) {
    self.range = range
    let bytes = Self.plain(text)
    source = SourceFile(path: range.file.path, bytes: bytes).range(0, bytes.count)
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

  private static func plain(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // The soft hyphen, and what has no width.
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
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
      default: plain += Array(String(scalar).utf8)
      }
    }
    return plain
  }
}
