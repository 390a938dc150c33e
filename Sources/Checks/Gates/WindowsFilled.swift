internal import Diagnostics
internal import HandoverModel

/// Each of the three windows of the plan has an item.
enum WindowsFilled: GateCheck {
  static let kind = FindingKind(
    "windows-filled",
    .notReady,
    summary: "A window of the plan has no item.",
    reason: "A plan that ends after the kickoff tells the customer that nobody is there for them afterwards.",
    wrong: "### First 30 days\n- [ ] Kickoff held (@jordan, Day 3)",
    right: "### Days 31 to 60\n- [ ] All vehicles on the app (Derek Huang, Day 45)"
  )

  static let needs: [GateNeed] = [.section("plan")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    // Without any plan, the section is told as missing.
    guard !account.plan.items.isEmpty else { return [] }
    let filled = Set(account.plan.items.filter { $0.item.status != .cancelled }.compactMap(\.window))
    return PlanWindow.allCases.filter { !filled.contains($0) }.map { window in
      account.finding(
        kind,
        "days \(window.days.lowerBound) to \(window.days.upperBound) of the plan are empty",
        about: nil,
        in: "plan",
        help:
          "add what shall be true by day \(window.days.upperBound): - [ ] … (@who, Day \(window.days.upperBound - 15)) — done when: …"
      )
    }
  }
}
