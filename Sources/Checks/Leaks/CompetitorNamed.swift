internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get names one of the `competitors:` of `baton.yaml`.
enum CompetitorNamed: LeakCheck {
  static let kind = FindingKind(
    "competitor-named",
    .broken,
    summary: "A competitor is named in what the customer gets.",
    reason: "A page that a customer keeps should not advertise somebody else, nor show what we say of them.",
    wrong: "competitors: [RouteMaster]\n- Proof story: two hauliers came to us from RouteMaster.",
    right: "competitors: [RouteMaster]\n- Proof story: two hauliers came to us from another program."
  )

  static func findings(in text: Cleared<String>, of outgoing: Outgoing) -> [Finding] {
    let source = text.asSource
    return outgoing.secrets.competitorSearch.hits(in: source).compactMap { hit in
      let said = source.file.range(hit.bytes).text
      let name = outgoing.secrets.book.configuration.competitors[hit.phrase]
      // "Compass" is a company, and "compass" is none.
      guard name.first?.isUppercase != true || said.first?.isUppercase == true,
        !outgoing.isInName(said.split(separator: " ").first ?? "", in: text.value)
      else { return nil }
      return Finding(
        kind,
        "\"\(said)\" is a competitor, and \(outgoing.account.handover.customer) would read it",
        at: text.place(of: said),
        help: "say it without the name: another program, the one they had before"
      )
    }
  }
}
