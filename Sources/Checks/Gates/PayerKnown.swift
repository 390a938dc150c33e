internal import Diagnostics
internal import HandoverModel

/// An executive sponsor or an economic buyer is known, with a way to reach them.
enum PayerKnown: GateCheck {
  static let kind = FindingKind(
    "payer-known",
    .notReady,
    summary: "Nobody who pays is known with a way to reach them.",
    reason: "Who signs the renewal decides it; the CSM must know them before that.",
    wrong: "| Name | Roles | Contact |\n|---|---|---|\n| Derek Huang | champion | derek@apex.example |",
    right: "| Name | Roles | Contact |\n|---|---|---|\n| Patricia Morales | executive sponsor | patricia@apex.example |"
  )

  static let needs: [GateNeed] = [.section("stakeholders")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    guard !account.lacksAnswers(in: "stakeholders") else { return [] }
    let payers = account.handover.stakeholders.filter { $0.plays([.executiveSponsor, .economicBuyer]) }
    if payers.contains(where: \.isReachable) { return [] }
    return [
      account.finding(
        kind,
        payers.first.map { "there is no way written to reach \"\($0.nameText)\", who decides" }
          ?? "nobody is named as executive sponsor or economic buyer",
        about: payers.first?.name?.range,
        in: "stakeholders",
        help: payers.isEmpty
          ? "ask the champion who signs, and add that role to them" : payers.first?.helpToReach ?? ""
      )
    ]
  }
}
