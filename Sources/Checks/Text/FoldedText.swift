internal import Diagnostics
internal import HandoverModel

/// A text as names of companies are looked for in it, however somebody writes them.
///
/// 1. Accents go, be they a part of the letter or a character of their own: "Müller", "Mueller" and "Muller" are one name.
/// 2. Hyphens, signs of a trade mark, points between letters, and the border between letters and digits part words as a blank does:
///    "Route-Master", "Route.Master", "RouteMaster™" and "RouteMaster2".
/// 3. "&" and "+" are "and".
/// 4. In scripts without blanks each character is a word of its own.
///
/// Capitals stay as they are written.
struct FoldedText: Sendable {
  /// The folded text.
  let source: SourceRange
  private let text: SourceRange
  /// Where the character begins that each of its bytes comes from.
  private let origins: [Int32]

  /// `text`, folded.
  init(_ text: SourceRange) {
    self.text = text
    let folding = Folding(text.file.bytes[text.bytes])
    source = SourceFile(path: text.file.path, bytes: folding.bytes).range(0, folding.bytes.count)
    origins = folding.origins
  }

  /// Where in the text stands what stands at `place` in the folded one.
  func origin(of place: Range<Int>) -> Range<Int> {
    let (first, last) = (Int(origins[place.lowerBound]), Int(origins[place.upperBound - 1]))
    return first..<last + Folding.length(of: text.file.bytes[last])
  }

  /// `text`, folded.
  static func folded(_ text: String) -> String { String(decoding: Folding(Array(text.utf8)[...]).bytes, as: UTF8.self) }

  /// Whether `text` is written in a script without blanks between its words.
  static func isWithoutBlanks(_ text: String) -> Bool { text.unicodeScalars.contains(where: Folding.isWithoutBlanks) }
}

/// A text being folded, byte by byte as long as it is ASCII.
private struct Folding {
  private(set) var bytes: [UInt8] = []
  private(set) var origins: [Int32] = []
  /// Whether the last letter may have been an umlaut written as two: "ae".
  private var mayGoOnAsUmlaut = false

  init(_ text: ArraySlice<UInt8>) {
    bytes.reserveCapacity(text.count + 16)
    origins.reserveCapacity(text.count + 16)
    var place = text.startIndex
    while place < text.endIndex {
      let end = min(place + Self.length(of: text[place]), text.endIndex)
      if end == place + 1 {
        fold(text[place], at: place, before: end < text.endIndex ? text[end] : 0)
      } else {
        fold(text[place..<end], at: place)
      }
      place = end
    }
  }

  /// How many bytes the character takes that begins with `byte`.
  static func length(of byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private mutating func fold(_ byte: UInt8, at place: Int, before next: UInt8) {
    let couldGoOn = mayGoOnAsUmlaut
    mayGoOnAsUmlaut = false
    switch byte {
    case 0x41...0x5A, 0x61...0x7A:
      // "ae" is "ä".
      if couldGoOn, byte | 0x20 == 0x65 { return }
      appendLetter(byte, at: place)
    case 0x30...0x39:
      if isBehindLetter { append(0x20, at: place) }
      append(byte, at: place)
    case 0x2D: append(0x20, at: place)
    case 0x26, 0x2B: for letter in " and ".utf8 { append(letter, at: place) }
    case 0x2E where isBehindLetter && (ASCII.isLetter(next) || next >= 0x80): append(0x20, at: place)
    case 0x60: append(0x27, at: place)
    default: append(byte, at: place)
    }
  }

  private mutating func fold(_ character: ArraySlice<UInt8>, at place: Int) {
    mayGoOnAsUmlaut = false
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else { return }
    switch scalar.value {
    // Dashes, and the signs of trade marks.
    case 0x2010...0x2015, 0x2212, 0xA9, 0xAE, 0x2120, 0x2122: append(0x20, at: place)
    case 0xB4, 0x2BC, 0x2018, 0x2019: append(0x27, at: place)
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: break
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      let plain = NameWords.plain(Character(scalar)).map { Array($0.utf8)[...] } ?? character
      for letter in plain { appendLetter(letter, at: place) }
      mayGoOnAsUmlaut = plain.count == 1
    default:
      let isAlone = Self.isWithoutBlanks(scalar)
      if isAlone { append(0x20, at: place) }
      for byte in character { append(byte, at: place) }
      if isAlone { append(0x20, at: place) }
    }
  }

  private var isBehindLetter: Bool { bytes.last.map { ASCII.isLetter($0) || $0 >= 0x80 } ?? false }

  private mutating func appendLetter(_ letter: UInt8, at place: Int) {
    if let last = bytes.last, ASCII.isDigit(last) { append(0x20, at: place) }
    append(letter, at: place)
    switch letter | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): mayGoOnAsUmlaut = true
    default: mayGoOnAsUmlaut = false
    }
  }

  private mutating func append(_ byte: UInt8, at place: Int) {
    bytes.append(byte)
    origins.append(Int32(truncatingIfNeeded: place))
  }

  /// Whether `scalar` is of a script without blanks: Han, kana, Thai, Lao, Burmese, Khmer.
  static func isWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x2FFFF:
      true
    default: false
    }
  }
}
