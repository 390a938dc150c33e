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
    let hits = outgoing.secrets.competitors.hits(in: text)
    guard !hits.isEmpty else { return [] }
    let names = outgoing.namePlaces(in: text)
    return hits.filter { !names.hold($0) }.map {
      Leak(at: $0, "is a competitor", help: "say it without the name: another program, the one they had before")
    }
  }
}
