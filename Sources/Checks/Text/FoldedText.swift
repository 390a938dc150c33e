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
  /// Where the character begins that each of its bytes comes from, and where it ends.
  private let origins: [Range<Int>]

  /// `text`, folded.
  init(_ text: SourceRange) {
    let folding = Folding(text.text)
    source = SourceFile(path: text.file.path, bytes: folding.bytes).range(0, folding.bytes.count)
    let start = text.bytes.lowerBound
    origins = folding.origins.map { $0.lowerBound + start..<$0.upperBound + start }
  }

  /// Where in the text stands what stands at `place` in the folded one.
  func origin(of place: Range<Int>) -> Range<Int> {
    origins[place.lowerBound].lowerBound..<origins[place.upperBound - 1].upperBound
  }

  /// `text`, folded.
  static func folded(_ text: String) -> String { String(decoding: Folding(text).bytes, as: UTF8.self) }

  /// Whether `text` is written in a script without blanks between its words.
  static func isWithoutBlanks(_ text: String) -> Bool { text.unicodeScalars.contains(where: Folding.isWithoutBlanks) }
}

/// A text being folded.
private struct Folding {
  private(set) var bytes: [UInt8] = []
  private(set) var origins: [Range<Int>] = []
  /// Whether the last letter may have been an umlaut written as two: "ae".
  private var mayGoOnAsUmlaut = false

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    bytes.reserveCapacity(utf8.count + 8)
    var place = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let next = place + length < utf8.count ? utf8[place + length] : 0
      fold(scalar, at: place..<place + length, before: next)
      place += length
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar, at place: Range<Int>, before next: UInt8) {
    let couldGoOn = mayGoOnAsUmlaut
    mayGoOnAsUmlaut = false
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A:
      // "ae" is "ä".
      if couldGoOn, scalar.value | 0x20 == 0x65 { return }
      appendLetter([UInt8(scalar.value)], at: place)
    case 0x30...0x39:
      if isBehindLetter { append([0x20], at: place) }
      append([UInt8(scalar.value)], at: place)
    case 0x2D, 0x2010...0x2015, 0x2212: append([0x20], at: place)
    // The signs of trade marks.
    case 0xA9, 0xAE, 0x2120, 0x2122: append([0x20], at: place)
    case 0x26, 0x2B: append(Array(" and ".utf8), at: place)
    case 0x2E where isBehindLetter && (ASCII.isLetter(next) || next >= 0x80): append([0x20], at: place)
    case 0x60, 0xB4, 0x2BC, 0x2018, 0x2019: append([0x27], at: place)
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: break
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      appendLetter(Array((NameWords.plain(Character(scalar)) ?? String(scalar)).utf8), at: place)
    default:
      let letters = Array(String(scalar).utf8)
      append(Self.isWithoutBlanks(scalar) ? [0x20] + letters + [0x20] : letters, at: place)
    }
  }

  private var isBehindLetter: Bool { bytes.last.map { ASCII.isLetter($0) || $0 >= 0x80 } ?? false }

  private mutating func appendLetter(_ letters: [UInt8], at place: Range<Int>) {
    if let last = bytes.last, ASCII.isDigit(last) { append([0x20], at: place) }
    append(letters, at: place)
    mayGoOnAsUmlaut = letters.count == 1 && "aouAOU".utf8.contains(letters[0])
  }

  private mutating func append(_ letters: [UInt8], at place: Range<Int>) {
    bytes += letters
    origins += letters.map { _ in place }
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
