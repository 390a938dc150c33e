/// HTML being written. There are only two ways in: markup that stands in Baton's own source, and text, which is escaped.
struct HTMLBytes {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes markup as it is.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a number.
  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes `text` as content or as the value of an attribute in double quotes. Control characters, which HTML forbids,
  /// become U+FFFD.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { letters in
      for letter in letters {
        switch letter {
        case UInt8(ascii: "&"): markup("&amp;")
        case .less: markup("&lt;")
        case .greater: markup("&gt;")
        case UInt8(ascii: "\""): markup("&quot;")
        case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: markup("\u{FFFD}")
        default: bytes.append(letter)
        }
      }
    }
  }

  /// Writes an address as the value of an attribute: what a URL cannot hold is percent-encoded, what is encoded already
  /// stays.
  mutating func address(_ address: String) {
    let letters = Array(address.utf8)
    var hasFragment = false
    for (index, letter) in letters.enumerated() {
      switch letter {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "'"): markup("&#x27;")
      case UInt8(ascii: "%") where !HTMLBytes.isEncoded(letters, at: index): markup("%25")
      case .number where hasFragment: markup("%23")
      case _ where HTMLBytes.isPlainInAddress(letter):
        bytes.append(letter)
        if letter == .number { hasFragment = true }
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(letter >> 4)], digits[Int(letter & 0xF)]]
      }
    }
  }

  /// Whether two hexadecimal digits follow the percent sign at `index`.
  private static func isEncoded(_ letters: [UInt8], at index: Int) -> Bool {
    guard index + 2 < letters.count else { return false }
    return letters[index + 1...index + 2].allSatisfy { $0.isDigit || (0x41...0x46).contains($0 & 0xDF) }
  }

  /// Begins a new line, unless one has just begun.
  mutating func lineBreak() {
    if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
  }

  private static func isPlainInAddress(_ letter: UInt8) -> Bool {
    if letter.isLetterOrDigit { return true }
    switch letter {
    case .exclamation, .number, 0x24, 0x25, 0x28...0x2F, .colon, 0x3B, 0x3D, .question, .at, .underscore, .tilde:
      return true
    default: return false
    }
  }
}
