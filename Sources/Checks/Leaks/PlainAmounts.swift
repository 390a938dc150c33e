/// A text in which sums are written with nothing but ASCII around them: signs that touch them are a semicolon, digits of other scripts are digits.
struct PlainAmounts {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stands in the text, and behind them the end; none where each stands where it stood.
  private var origins: [Int32] = []

  init(_ text: [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "_") }) else {
      bytes = text
      return
    }
    bytes.reserveCapacity(text.count)
    origins.reserveCapacity(text.count + 1)
    var place = 0
    while place < text.count {
      let end = min(place + Self.length(of: text[place]), text.count)
      let start = Int32(truncatingIfNeeded: place)
      if end == place + 1 {
        bytes.append(text[place] == UInt8(ascii: "_") ? UInt8(ascii: "'") : text[place])
        origins.append(start)
      } else if let sign = Self.sign(text[place..<end]) {
        bytes.append(sign)
        origins.append(start)
      } else {
        for byte in text[place..<end] {
          bytes.append(byte)
          origins.append(start)
        }
      }
      place = end
    }
    origins.append(Int32(truncatingIfNeeded: text.count))
  }

  /// Where in the text stands what stands at `place`.
  func place(of place: Range<Int>) -> Range<Int> {
    origins.isEmpty ? place : Int(origins[place.lowerBound])..<Int(origins[place.upperBound])
  }

  private static func length(of byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// What stands for a character of several bytes; `nil` where it stands for itself.
  private static func sign(_ character: ArraySlice<UInt8>) -> UInt8? {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value else { return nil }
    switch scalar {
    // Apostrophes of the Swiss, and points in the middle.
    case 0x2018, 0x2019, 0x2BC, 0x2032, 0xB4: return UInt8(ascii: "'")
    case 0xB7, 0x2219, 0x22C5, 0x66B: return UInt8(ascii: ".")
    case 0x66C: return UInt8(ascii: ",")
    case 0x660...0x669: return UInt8(0x30 + scalar - 0x660)
    case 0x6F0...0x6F9: return UInt8(0x30 + scalar - 0x6F0)
    case 0x966...0x96F: return UInt8(0x30 + scalar - 0x966)
    // Quotation marks, dashes, dots, bullets, arrows, signs of mathematics; « and its like.
    case 0x2010...0x206F, 0x2190...0x22FF, 0xAB, 0xBB, 0xA0...0xA1, 0xA7...0xA9, 0xAE...0xB1, 0xB6, 0xBF, 0xD7, 0xF7,
      0x3000...0x303F:
      return UInt8(ascii: ";")
    default: return nil
    }
  }
}
