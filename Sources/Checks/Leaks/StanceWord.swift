internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get says how somebody thinks of us.
///
/// The words are those of the schema's column `stance`, and their like. "Neutral" and some others are also said of other things: they count where
/// one of the customer's people is named beside them, or where they stand alone behind a comma or in parentheses, as behind a title.
enum StanceWord: LeakCheck {
  static let kind = FindingKind(
    "stance-word",
    .broken,
    summary: "A word for how somebody thinks of us stands in what the customer gets.",
    reason: "Nobody forgets having been called a sceptic by a supplier.",
    wrong: "- [ ] Win over the sceptics in finance (@jordan, Day 20, customer)",
    right: "- [ ] Show finance the first figures (@jordan, Day 20, customer)"
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    let hits = search.hits(in: text.source)
    guard !hits.isEmpty else { return [] }
    let names = outgoing.namePlaces(in: text)
    let isOfSomebody = outgoing.namesSomebody(text)
    return hits.filter { hit in
      !names.hold(hit.bytes)
        && (hit.phrase < always.count || standsAlone(hit.bytes, in: text)
          || isOfSomebody && !isOfThing(hit.bytes, in: text))
    }.map {
      Leak(
        at: $0.bytes,
        "says how somebody thinks of us",
        help: "say what is to be done, and not what we think of people"
      )
    }
  }

  /// Whether one of the words is a part of `name` that is none of a name: names have capitals.
  static func isIn(name: String) -> Bool {
    let bytes = Array(name.utf8)
    let range = SourceFile(path: "", bytes: bytes).range(0, bytes.count)
    return search.hits(in: range).contains { (0x61...0x7A).contains(bytes[$0.bytes.lowerBound]) }
  }

  private static let always = [
    "supporter", "supporters", "sceptic", "sceptics", "sceptical", "scepticism", "skeptic", "skeptics", "skeptical",
    "skepticism", "opponent", "opponents", "naysayer", "naysayers", "unterstützer", "unterstützers", "unterstützern",
    "unterstützerin", "unterstützerinnen", "skeptiker", "skeptikers", "skeptikern", "skeptikerin", "skeptikerinnen",
    "sceptically", "skeptically", "befürworter", "befürworters", "befürwortern", "befürworterin", "befürworterinnen",
    "bremser", "bremsers", "bremsern", "bremserin", "bremserinnen", "skeptischste", "skeptischsten", "skeptischster",
    "skeptischstes", "skeptischere", "skeptischeren", "skeptischerer", "skepsis", "skeptisch", "skeptische",
    "skeptischen", "skeptischer", "skeptisches", "skeptischem", "gegner",
    "gegners", "gegnern", "gegnerin", "gegnerinnen",
  ].inCapitalsToo
  private static let ofPeople = [
    "neutral", "supportive", "reluctant", "reluctantly", "hostile", "unconvinced", "detractor", "detractors",
    "opposed", "neutrale", "neutralen", "neutraler", "ablehnend", "widerwillig", "zögerlich",
  ].inCapitalsToo
  private static let search = PhraseSearch(always + ofPeople)

  /// Whether the word stands alone behind an opening mark: "CFO, neutral".
  private static func standsAlone(_ place: Range<Int>, in text: OutgoingText) -> Bool {
    let before = text.bytes[..<place.lowerBound].suffix(4).last { $0 != UInt8(ascii: " ") }
    let after = text.bytes[place.upperBound...].prefix(4).first { $0 != UInt8(ascii: " ") }
    return before.map { "([,;/".utf8.contains($0) } ?? false && after.map { ")],;/.".utf8.contains($0) } ?? true
  }

  /// Whether the word goes with the one behind it, as in "a neutral format", and not with somebody.
  private static func isOfThing(_ place: Range<Int>, in text: OutgoingText) -> Bool {
    let rest = text.bytes[place.upperBound...].prefix(40)
    guard rest.first == UInt8(ascii: " ") else { return false }
    // "As opposed to" compares two things.
    if text.bytes[..<place.lowerBound].suffix(3).map({ $0 | 0x20 }).elementsEqual("as ".utf8) { return true }
    let word = String(decoding: rest.dropFirst(), as: UTF8.self).prefix { $0.isLetter }
    return !word.isEmpty && !joining.contains(word.lowercased())
  }

  /// Words behind a stance that do not go with it.
  private static let joining: Set<String> = [
    "about", "after", "and", "as", "at", "because", "but", "for", "from", "if", "in", "like", "on", "or", "person",
    "position", "since", "so", "stakeholder", "stance", "still", "to", "today", "toward", "towards", "until", "when",
    "while", "with", "aber", "bis", "bei", "eingestellt", "gegenüber", "seit", "und", "weil", "zu", "zum", "zur",
  ]
}

extension [String] {
  /// These, and those with other letters than ASCII in capitals besides: a search compares only letters of ASCII without their case.
  var inCapitalsToo: [String] {
    self
      + filter { $0.utf8.contains { $0 >= 0x80 } }.flatMap {
        [$0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst()]
      }
  }
}
