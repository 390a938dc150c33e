internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get names one of the `competitors:` of `baton.yaml`, in one of the ways that ``CompetitorNames`` knows.
enum CompetitorNamed: LeakCheck {
  static let kind = FindingKind(
    "competitor-named",
    .broken,
    summary: "A competitor is named in what the customer gets.",
    reason: "A page that a customer keeps should not advertise somebody else, nor show what we say of them.",
    wrong: "competitors: [RouteMaster]\n- Proof story: two hauliers came to us from RouteMaster.",
    right: "competitors: [RouteMaster]\n- Proof story: two hauliers came to us from another program."
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    let (competitors, hits) = (outgoing.secrets.competitors, outgoing.secrets.competitors.search.hits(in: text.source))
    guard !hits.isEmpty else { return [] }
    let names = outgoing.names.places(in: text)
    return hits.filter { competitors.isMeant(by: $0, in: text) && !names.hold($0.bytes) }.map {
      Leak(at: $0.bytes, "is a competitor", help: "say it without the name: another program, the one they had before")
    }
  }
}
