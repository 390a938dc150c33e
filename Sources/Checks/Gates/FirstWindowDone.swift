internal import Diagnostics
internal import HandoverModel

/// Every item of the first 30 days is done, cancelled, or was given a day behind them (DOMAIN.md, "Life of a handover": "done or
/// re-dated"). One that is not due yet is not done either: onboarding does not end on day 15 of a plan that has a day 28.
enum FirstWindowDone: GateCheck {
  static let kind = FindingKind(
    "first-window-done",
    .notReady,
    summary: "An item of the first 30 days is neither done nor moved to a later day.",
    reason: "The first month decides whether a customer trusts the rest of the plan.",
    wrong: "stage: onboarded\n\n### First 30 days\n- [ ] Kickoff held (@jordan, Day 3)",
    right: "stage: onboarded\n\n### First 30 days\n- [x] Kickoff held (@jordan, Day 3)"
  )

  static let needs: [GateNeed] = [.section("plan")]

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    return account.plan.items.filter { $0.window == .first && $0.item.status.isOpen && !isMoved($0, in: account.plan) }
      .map { item in
        let due = item.due.map { ", and \($0 < book.today ? "was" : "is") due on \($0)" } ?? ""
        return Finding(
          kind,
          "\"\(item.item.title.text)\" of the first 30 days is not done\(due)",
          at: item.item.title.range,
          help: "tick it if it is done; if not, agree on a day after the first 30, or cancel it"
        )
      }
  }

  /// Whether `item` was given a day behind the window. That a counted day rolls over its end does not move an item.
  private static func isMoved(_ item: Plan.Item, in plan: Plan) -> Bool {
    guard let anchor = plan.anchor, let day = item.meant else { return false }
    return day > PlanWindow.first.range(from: anchor).last
  }
}
