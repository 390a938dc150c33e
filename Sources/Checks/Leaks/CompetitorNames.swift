internal import Diagnostics
internal import HandoverModel

/// The names of competitors, and the ways in which people write them.
///
/// 1. "RouteMaster" is also "Route Master", "Route-Master" and "RouteMasters", and whatever else ``FoldedText`` reads as one of them; without its
///    legal form it is the same company. Several that stand in one text, parted by commas, are several.
/// 2. A capital of the name is a capital in the text: "Compass" is a company, and "compass" is none. In an address, and where no word is written
///    like the name ("RouteMaster"), letter case does not matter.
struct CompetitorNames: Sendable {
  /// A name in one of its spellings.
  private struct Phrase {
    /// The spelling, folded.
    let text: String
    /// Whether no word is written like it, so that letter case does not matter.
    let isWordNowhere: Bool
    /// Whether it is a word with the s of a genitive.
    let isGenitiveOfWord: Bool
    /// Whether it is written without blanks.
    let isWithoutBlanks: Bool
  }

  private let phrases: [Phrase]
  private let search: PhraseSearch

  /// The names in `names`.
  init(_ names: [String]) {
    phrases = names.flatMap { [$0] + Self.parts(of: $0) }.flatMap(Self.spellings)
    search = PhraseSearch(phrases.map(\.text))
  }

  /// Where a competitor is named in `text`.
  func hits(in text: OutgoingText) -> [Range<Int>] {
    guard !phrases.isEmpty else { return [] }
    let folded = text.folded
    return search.hits(in: folded.source).compactMap { hit in
      let place = folded.origin(of: hit.bytes)
      return isMeant(by: hit, in: folded.source, at: place, in: text) ? place : nil
    }
  }

  /// Whether `name` holds one that is no everyday word, so that the whole is no harmless name either.
  func areSurely(in name: String) -> Bool {
    let folded = Array(FoldedText.folded(name).utf8)
    let range = SourceFile(path: "", bytes: folded).range(0, folded.count)
    return search.hits(in: range).contains { phrases[$0.phrase].isWordNowhere }
  }

  private func isMeant(
    by hit: PhraseSearch.Hit,
    in folded: SourceRange,
    at place: Range<Int>,
    in text: OutgoingText
  ) -> Bool {
    let phrase = phrases[hit.phrase]
    if phrase.isWithoutBlanks { return true }
    // "Drivers" is no genitive of a company called "Driver", unless a noun stands behind it, as in German.
    if phrase.isGenitiveOfWord, !NameNeighbours(of: place, in: text.source).isBeforeCapital { return false }
    return phrase.isWordNowhere || folded.hasCapitals(of: phrase.text, at: hit.bytes)
      || Self.isInAddress(place, in: text)
  }

  private static func isInAddress(_ place: Range<Int>, in text: OutgoingText) -> Bool {
    let isDotted = text.byte(behind: place) == UInt8(ascii: ".") && ASCII.isLetter(text.byte(behind: place, 1))
    return isDotted || text.byte(before: place) == UInt8(ascii: "@")
  }

  /// The names in `text`, where it holds several.
  private static func parts(of text: String) -> [String] {
    let parts = text.split { ",;/|\n".contains($0) }.map(\.trimmed).filter { !$0.isEmpty && !LegalForms.include($0) }
    return parts.count > 1 ? parts : []
  }

  private static func spellings(of name: String) -> [Phrase] {
    var words = name.split(whereSeparator: \.isWhitespace)
    while words.count > 1, let last = words.last, LegalForms.include(last.filter { $0 != "," }) { words.removeLast() }
    let short = words.map { $0.filter { $0 != "," } }.joined(separator: " ")
    let parts = short.split(separator: " ").flatMap(humps)
    let isWordNowhere = words.count == 1 && (parts.count > 1 || short.contains(where: \.isNumber))
    var spellings = [(name, isWordNowhere, false), (short, isWordNowhere, false)]
    if parts.count > 1 {
      spellings += [(parts.joined(separator: " "), false, false), (parts.joined(), true, false)]
    }
    spellings += spellings.filter { $0.0.last?.isLetter ?? false }.map { ($0.0 + "s", $0.1, parts.count == 1) }
    return spellings.map { text, isWordNowhere, isGenitive in
      Phrase(
        text: FoldedText.folded(text),
        isWordNowhere: isWordNowhere,
        isGenitiveOfWord: isGenitive,
        isWithoutBlanks: FoldedText.isWithoutBlanks(text)
      )
    }
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
