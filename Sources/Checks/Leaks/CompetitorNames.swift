internal import Diagnostics

/// The names of competitors, and the ways in which people write them.
///
/// 1. "RouteMaster" is also "Route Master", "Route-Master" and "RouteMasters"; without its legal form it is the same company.
/// 2. A capital of the name is a capital in the text: "Compass" is a company, and "compass" is none. In an address, and where no word is written
///    like the name ("RouteMaster"), letter case does not matter.
struct CompetitorNames: Sendable {
  private let phrases: [(text: String, isWordNowhere: Bool, isGenitiveOfWord: Bool)]
  /// Finds them.
  let search: PhraseSearch

  /// The names in `names`.
  init(_ names: [String]) {
    phrases = names.flatMap(Self.spellings)
    search = PhraseSearch(phrases.map(\.text))
  }

  /// Whether a competitor is meant where `hit` is.
  func isMeant(by hit: PhraseSearch.Hit, in text: OutgoingText) -> Bool {
    let phrase = phrases[hit.phrase]
    // "Drivers" is no genitive of a company called "Driver", unless a noun stands behind it, as in German.
    if phrase.isGenitiveOfWord, !NameNeighbours(of: hit.bytes, in: text.source).isBeforeCapital { return false }
    return phrase.isWordNowhere || text.source.hasCapitals(of: phrase.text, at: hit.bytes)
      || Self.isInAddress(hit.bytes, in: text)
  }

  private static func isInAddress(_ place: Range<Int>, in text: OutgoingText) -> Bool {
    let isDotted =
      text.byte(behind: place) == UInt8(ascii: ".") && (0x61...0x7A).contains(text.byte(behind: place, 1) | 0x20)
    return isDotted || text.byte(before: place) == UInt8(ascii: "@")
  }

  private static func spellings(
    of name: String
  ) -> [(text: String, isWordNowhere: Bool, isGenitiveOfWord: Bool)] {
    var words = name.split(whereSeparator: \.isWhitespace)
    while words.count > 1, let last = words.last, LegalForms.include(last.filter { $0 != "," }) { words.removeLast() }
    let short = words.map { $0.filter { $0 != "," } }.joined(separator: " ")
    let parts = short.split(separator: " ").flatMap(humps)
    let isWordNowhere = words.count == 1 && (parts.count > 1 || short.contains(where: \.isNumber))
    var spellings = [(name, isWordNowhere, false), (short, isWordNowhere, false)]
    if parts.count > 1 {
      spellings += [(parts.joined(separator: " "), false, false), (parts.joined(separator: "-"), false, false)]
      spellings += [(parts.joined(), true, false)]
    }
    spellings += spellings.filter { $0.0.last?.isLetter ?? false }.map { ($0.0 + "s", $0.1, parts.count == 1) }
    // Only letters of ASCII are compared without their case.
    spellings += spellings.filter { $0.0.utf8.contains { $0 >= 0x80 } }.map { ($0.0.uppercased(), $0.1, $0.2) }
    return spellings.map { (text: $0.0, isWordNowhere: $0.1, isGenitiveOfWord: $0.2) }
  }

  /// "RouteMaster" is two words; "SAP" and "Compass" are one.
  private static func humps(of word: Substring) -> [String] {
    var humps: [String] = []
    var wasSmall = false
    for character in word {
      if character.isUppercase, wasSmall || humps.isEmpty { humps.append("") }
      if humps.isEmpty { humps.append("") }
      humps[humps.count - 1].append(character)
      wasSmall = character.isLowercase
    }
    return humps
  }
}
