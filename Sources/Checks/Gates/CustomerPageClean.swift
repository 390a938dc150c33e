internal import Diagnostics
internal import HandoverModel

/// What the customer will be given is complete: outcomes, items and a meeting they may see.
enum CustomerPageClean: GateCheck {
  static let kind = FindingKind(
    "customer-page-clean",
    .notReady,
    summary: "The page for the customer would have a hole.",
    reason: "The customer sees this page before they see us again; a hole in it says that we did not listen.",
    wrong: "- [ ] Kickoff held (@jordan, Day 3)",
    right: "- [ ] Kickoff held (@jordan, Day 3, customer)"
  )

  static let needs: [GateNeed] = [.section("introduction"), .section("plan")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    guard let leak = review.share.uncleared.first else { return holes(in: review) }
    let count = review.share.uncleared.count
    let dirt = Finding(
      kind,
      "\(count == 1 ? "1 thing" : "\(count) things") in what \(account.handover.customer) would get must not leave the house",
      at: leak.range,
      help: "mend what is told at this place"
    )
    return [dirt] + holes(in: review)
  }

  /// What is missing from what the customer would get, or too much in it.
  static func holes(in review: GateReview) -> [Finding] {
    let account = review.account
    let handover = account.handover
    var findings: [Finding] = []
    if !handover.planItems.isEmpty, !handover.planItems.contains(where: { $0.visibility?.value == .customer }) {
      findings.append(
        account.finding(
          kind,
          "no item of the plan is for the customer",
          about: nil,
          in: "plan",
          help: "write customer into the parentheses of the items that the customer may see: (@jordan, Day 3, customer)"
        )
      )
    }
    let outcomes = (handover.meeting?.outcomes ?? []).filter(\.isGiven)
    if outcomes.count > 1 {
      findings.append(
        Finding(
          kind,
          "the introduction has \(outcomes.count) outcomes, but should have one",
          at: outcomes[1].range,
          help: "keep the one that both sides should agree on"
        )
      )
    }
    return findings
  }
}
