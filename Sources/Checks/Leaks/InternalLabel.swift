internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get calls somebody by the part they play in our sale: champion, economic buyer, blocker.
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
    guard !hits.isEmpty else { return [] }
    let names = outgoing.names.places(in: text)
    return hits.filter { !names.hold($0.bytes) }.map {
      Leak(
        at: $0.bytes,
        "is our word for somebody's part in the sale",
        help: "call them by their name, or by what they do"
      )
    }
  }

  private static let search = PhraseSearch(
    [
      "champion", "champions", "economic buyer", "economic buyers", "economic-buyer", "economic-buyers", "blocker",
      "blockers", "fürsprecher", "fürsprechers", "fürsprechern", "fürsprecherin", "fürsprecherinnen", "blockierer",
      "blockierers", "blockierern", "blockiererin", "blockiererinnen",
    ].inCapitalsToo
  )
}
