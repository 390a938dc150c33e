internal import Diagnostics
internal import HandoverModel

/// There are at least two people at the customer with a way to reach them.
enum TwoLiveContacts: GateCheck {
  static let kind = FindingKind(
    "two-live-contacts",
    .notReady,
    summary: "Fewer than two people at the customer can be reached.",
    reason: "When the only one we know leaves, nobody there knows why they bought.",
    wrong: "| Name | Contact |\n|---|---|\n| Derek Huang | derek@apex.example |",
    right:
      "| Name | Contact |\n|---|---|\n| Derek Huang | derek@apex.example |\n| Patricia Morales | patricia@apex.example |"
  )

  static let needs: [GateNeed] = [.section("stakeholders")]

  static func findings(in review: GateReview) -> [Finding] { findings(in: review.account) }

  /// The same, which needs nothing else.
  static func findings(in account: Account) -> [Finding] {
    guard !account.lacksAnswers(in: "stakeholders") else { return [] }
    let stakeholders = account.handover.stakeholders
    let reachable = stakeholders.filter(\.isReachable)
    guard reachable.count < 2 else { return [] }
    let unreachable = stakeholders.first { !$0.isReachable }
    return [
      account.finding(
        kind,
        reachable.first.map { "only \"\($0.nameText)\" can be reached" } ?? "nobody at the customer can be reached",
        about: unreachable?.name?.range,
        in: "stakeholders",
        help: "write how to reach \(unreachable.map { "\"\($0.nameText)\"" } ?? "a second person who matters")"
      )
    ]
  }
}
