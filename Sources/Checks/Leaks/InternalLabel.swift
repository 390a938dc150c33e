internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get calls somebody by the part they play in our sale: champion, economic buyer, blocker.
///
/// So does what begins with a label of ours within a text, behind a dash, a semicolon, a full stop or in parentheses: "0.5 h — Risk: Bill objects".
enum InternalLabel: LeakCheck {
  static let kind = FindingKind(
    "internal-label",
    .broken,
    summary: "A word for somebody's part in our sale stands in what the customer gets.",
    reason: "People who read that they are our champion, or a blocker, learn that they were handled.",
    wrong: "- [ ] Weekly call with our champion (@jordan, Day 5, customer)",
    right: "- [ ] Weekly call with Derek Huang (@jordan, Day 5, customer)"
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    let hits = search.hits(in: text.source)
    let remarks = remarkSearch.hits(in: text.source).filter { isRemark($0, in: text) }
    guard !hits.isEmpty || !remarks.isEmpty else { return [] }
    let names = hits.isEmpty ? nil : outgoing.namePlaces(in: text)
    let labels = hits.filter { !(names?.hold($0.bytes) ?? false) }.map {
      Leak(
        at: $0.bytes,
        "is our word for somebody's part in the sale",
        help: "call them by their name, or by what they do"
      )
    }
    let internals = remarks.map {
      Leak(
        at: $0.bytes,
        "begins what only we should read",
        help: "write what is only for us into a section of its own, such as \"Internal notes\""
      )
    }
    return (labels + internals).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Whether one of the words is a part of `name` that is none of a name: names have capitals.
  static func isIn(name: String) -> Bool {
    let bytes = Array(name.utf8)
    let range = SourceFile(path: "", bytes: bytes).range(0, bytes.count)
    return search.hits(in: range).contains { (0x61...0x7A).contains(bytes[$0.bytes.lowerBound]) }
  }

  /// Whether a label stands where `hit` is: a colon behind it, and before it a mark that parts it from what it is not about, or nothing where it is
  /// no word that customers use too.
  private static func isRemark(_ hit: PhraseSearch.Hit, in text: OutgoingText) -> Bool {
    let place = hit.bytes
    let behind = text.bytes[place.upperBound...].drop { $0 == UInt8(ascii: " ") }
    guard behind.first == UInt8(ascii: ":") || behind.starts(with: "：".utf8),
      behind.startIndex == place.upperBound || behind.startIndex == place.upperBound + 1
    else { return false }
    let before = text.bytes[..<place.lowerBound].suffix(8).reversed().drop { $0 == UInt8(ascii: " ") }
    guard let mark = before.first else { return hit.phrase >= risks.count }
    // A dash is three bytes, of which the last is one of these; a hyphen parts what blanks stand around.
    let isDash = (0x90...0x95).contains(mark) && before.dropFirst().first == 0x80
    return isDash || ".;([{|/!?*".utf8.contains(mark)
      || mark == UInt8(ascii: "-") && text.byte(before: place) == UInt8(ascii: " ")
  }

  private static let search = PhraseSearch(
    [
      "champion", "champions", "championing", "championed", "championin", "championinnen", "economic buyer",
      "economic buyers", "economic-buyer", "economic-buyers", "economic/buyer", "economic/buyers", "economicbuyer",
      "economicbuyers", "economical buyer", "economical buyers", "blocker", "blockers", "blocks us", "blocking us",
      "blockiert uns", "fürsprecher", "fürsprechers", "fürsprechern", "fürsprecherin",
      "fürsprecherinnen", "blockierer", "blockierers", "blockierern", "blockiererin", "blockiererinnen",
    ].inCapitalsToo
  )
  private static let risks = ["risk", "risks", "risiko", "risiken"]
  private static let remarkSearch = PhraseSearch(
    risks
      + [
        "internal", "internal only", "internal note", "internal notes", "for us only", "not for the customer",
        "do not share", "confidential", "note to self", "intern", "nur intern", "interne notiz",
        "nicht für den kunden", "vertraulich",
      ].inCapitalsToo
  )
}
