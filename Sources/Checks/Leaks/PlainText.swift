internal import HandoverModel

/// A text with plain blanks, digits and hyphens, and without characters that nobody sees: a name with a soft hyphen in it is that name.
struct PlainText {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// Where the character stands that each byte comes from; none where each stands for itself.
  private var origins: [(start: Int32, end: Int32)] = []

  /// `text`, made plain.
  init(_ text: String) {
    let written = Array(text.utf8)
    guard written.contains(where: { $0 >= 0x80 }) else {
      bytes = written
      return
    }
    bytes.reserveCapacity(written.count)
    origins.reserveCapacity(written.count)
    var place = 0
    for scalar in text.unicodeScalars {
      let end = place + UTF8.width(scalar)
      append(scalar, at: place..<end)
      place = end
    }
  }

  /// Where `said`, a part of it, stands in the text as it was written; `nil` where it does not.
  func place(of said: String) -> Range<Int>? {
    let wanted = Array(said.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    let start = (0...bytes.count - wanted.count).first {
      bytes[$0] == first && bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map { start in
      let end = start + wanted.count
      return origins.isEmpty ? start..<end : Int(origins[start].start)..<Int(origins[end - 1].end)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    switch scalar.value {
    case 0..<0x80: append(UInt8(scalar.value), at: place)
    case let value where OutgoingText.isUnseen(value): break
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(UInt8(ascii: " "), at: place)
    case 0x2010, 0x2011: append(UInt8(ascii: "-"), at: place)
    // Letters and digits of full width.
    case 0xFF01...0xFF5E: append(UInt8(scalar.value - 0xFEE0), at: place)
    // Accents that are characters of their own.
    case 0x300...0x36F where bytes.last.map(ASCII.isLetter) ?? false: accent(scalar.value, at: place)
    default: for byte in UTF8.encode(scalar) ?? .init() { append(byte, at: place) }
    }
  }

  private mutating func append(_ byte: UInt8, at place: Range<Int>) {
    bytes.append(byte)
    origins.append((Int32(truncatingIfNeeded: place.lowerBound), Int32(truncatingIfNeeded: place.upperBound)))
  }

  /// A vowel with its two dots is an umlaut; with other accents the word is the same as without.
  private mutating func accent(_ accent: UInt32, at place: Range<Int>) {
    let umlaut: [UInt8: UInt8] = [0x61: 0xA4, 0x6F: 0xB6, 0x75: 0xBC, 0x41: 0x84, 0x4F: 0x96, 0x55: 0x9C]
    let last = bytes.count - 1
    origins[last].end = Int32(truncatingIfNeeded: place.upperBound)
    guard accent == 0x308, let second = umlaut[bytes[last]] else { return }
    bytes[last] = 0xC3
    append(second, at: Int(origins[last].start)..<place.upperBound)
  }
}
