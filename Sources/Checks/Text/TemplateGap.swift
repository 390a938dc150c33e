internal import Diagnostics
internal import HandoverModel

/// A gap of a template within a longer text: `[Name]`, `{{client}}`, `____`, `XXX`, "Lorem ipsum".
///
/// 1. Words in brackets count only where each of them is one that templates use, because a quotation may be completed in brackets: "[the
///    vendor] was late".
/// 2. In a quotation, brackets and XXX are somebody's words; in a sentence that speaks of pressing or of a button, brackets are what
///    stands on it; behind "size" and its like, XXX is one.
enum TemplateGap {
  /// The first one in `running`; `nil` where there is none.
  static func first(in running: RunningText) -> SourceRange? {
    let text = running.range
    let bytes = text.file.bytes
    var place = text.bytes.lowerBound
    var quotations: ArraySlice<Range<Int>>?
    while place < text.bytes.upperBound {
      let length = length(at: place, in: bytes, text.bytes)
      if length > 0, !running.hides(place..<place + length), !isMeant(bytes[place], at: place, in: text, &quotations) {
        return text.file.range(place, place + length)
      }
      place += max(1, length)
    }
    return nil
  }

  /// Whether what begins with `sign` at `place` is no gap where it stands.
  private static func isMeant(
    _ sign: UInt8,
    at place: Int,
    in text: SourceRange,
    _ quotations: inout ArraySlice<Range<Int>>?
  ) -> Bool {
    guard sign == UInt8(ascii: "[") || sign == UInt8(ascii: "X") else { return false }
    let ahead = (quotations ?? text.quotations[...]).drop { $0.upperBound <= place }
    quotations = ahead
    if text.isQuoted || ahead.first?.contains(place) ?? false { return true }
    let words = text.sentence(around: place)
    return sign == UInt8(ascii: "[")
      ? words.before.contains(where: pressing.contains) || words.behind.first.map(pressing.contains) ?? false
      : words.before.last.map(sizes.contains) ?? false
  }

  /// What is said of buttons and keys.
  private static let pressing: Set<String> = [
    "press", "presses", "pressed", "pressing", "tap", "taps", "click", "clicks", "clicking", "select", "selects",
    "button", "buttons", "key", "menu", "drücken", "drückt", "drücke", "klicken", "klickt", "klicke", "tippen",
    "tippt", "tippe", "taste", "knopf", "schaltfläche", "menü",
  ]
  /// What is numbered with letters.
  private static let sizes: Set<String> = [
    "size", "sizes", "class", "grade", "type", "model", "größe", "größen", "grösse", "klasse", "typ", "modell",
  ]

  /// How many bytes a gap takes that begins at `place`; 0 for none.
  private static func length(at place: Int, in bytes: [UInt8], _ limits: Range<Int>) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "["): bracketed(at: place, in: bytes, limits)
    case UInt8(ascii: "{"): braced(at: place, in: bytes, limits)
    case UInt8(ascii: "_"): run(at: place, atLeast: 4, in: bytes, limits)
    case UInt8(ascii: "X"): run(at: place, atLeast: 3, in: bytes, limits)
    case UInt8(ascii: "L"), UInt8(ascii: "l"): loremIpsum(at: place, in: bytes, limits)
    default: 0
    }
  }

  /// `[Name]`, unless it is a link or its definition.
  private static func bracketed(at place: Int, in bytes: [UInt8], _ limits: Range<Int>) -> Int {
    guard let inner = inner(from: place + 1, to: UInt8(ascii: "]"), in: bytes, limits) else { return 0 }
    let end = inner.upperBound + 1
    if end < limits.upperBound, "([:".utf8.contains(bytes[end]) { return 0 }
    if place > limits.lowerBound, bytes[place - 1] == UInt8(ascii: "]") { return 0 }
    let text = String(decoding: bytes[inner], as: UTF8.self)
    let parts = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = parts.first, parts.allSatisfy({ words.contains($0) }) else { return 0 }
    return text.first?.isUppercase ?? false || ["insert", "your", "ihr", "ihre"].contains(first) ? end - place : 0
  }

  /// `{{client}}`.
  private static func braced(at place: Int, in bytes: [UInt8], _ limits: Range<Int>) -> Int {
    guard place + 1 < limits.upperBound, bytes[place + 1] == UInt8(ascii: "{"),
      let inner = inner(from: place + 2, to: UInt8(ascii: "}"), in: bytes, limits),
      inner.upperBound + 1 < limits.upperBound, bytes[inner.upperBound + 1] == UInt8(ascii: "}"),
      bytes[inner].contains(where: isLetter)
    else { return 0 }
    return inner.upperBound + 2 - place
  }

  /// At least so many of one sign, alone.
  private static func run(at place: Int, atLeast least: Int, in bytes: [UInt8], _ limits: Range<Int>) -> Int {
    if place > limits.lowerBound {
      let before = bytes[place - 1]
      if isLetter(before) || before == bytes[place] || "-./#".utf8.contains(before) { return 0 }
    }
    let end = bytes[place..<limits.upperBound].firstIndex { $0 != bytes[place] } ?? limits.upperBound
    guard end - place >= least else { return 0 }
    if end < limits.upperBound, isLetter(bytes[end]) || "-/@".utf8.contains(bytes[end]) { return 0 }
    return end - place
  }

  private static func loremIpsum(at place: Int, in bytes: [UInt8], _ limits: Range<Int>) -> Int {
    let end = place + loremIpsum.count
    guard end <= limits.upperBound else { return 0 }
    return zip(bytes[place..<end], loremIpsum).allSatisfy { $0 | 0x20 == $1 } ? loremIpsum.count : 0
  }

  private static let loremIpsum = Array("lorem ipsum".utf8)

  /// What stands from `start` to the next `end`, not further than 40 bytes and in one line.
  private static func inner(from start: Int, to end: UInt8, in bytes: [UInt8], _ limits: Range<Int>) -> Range<Int>? {
    let line = bytes[start..<min(start + 40, limits.upperBound)].prefix { $0 != UInt8(ascii: "\n") }
    return line.firstIndex(of: end).flatMap { $0 > start ? start..<$0 : nil }
  }

  /// A letter or a digit.
  private static func isLetter(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || byte >= 0x80
  }

  /// What templates ask for, in small letters.
  private static let words: Set<String> = [
    "name", "first", "last", "full", "customer", "client", "company", "account", "contact", "date", "day", "month",
    "year",
    "time", "insert", "your", "our", "here", "the", "of", "and", "or", "csm", "ae", "se", "product", "amount", "number",
    "role", "title", "email", "e-mail", "phone", "link", "city", "outcome", "goal", "metric", "value", "x", "xx",
    "champion", "sponsor", "stakeholder", "placeholder", "text", "kunde", "kunden", "kundenname", "kundin", "firma",
    "unternehmen", "vorname", "nachname", "datum", "tag", "monat", "jahr", "produkt", "betrag", "anzahl", "rolle",
    "titel", "ihr", "ihre", "telefon", "ziel", "wert", "einfügen", "hier", "ansprechpartner", "platzhalter",
  ]
}
