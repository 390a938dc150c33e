internal import Diagnostics
internal import HandoverModel

/// An item of the plan stands in a window in which its day is not (DOMAIN.md, "Plan items" and "Off by one").
///
/// 1. The day counts as its author meant it: `Day 30` that rolls from a Sunday to Monday is still in the first window.
/// 2. An item whose day is over is late, and told as that.
/// 3. Once a window is over, what is left in it was given a new day, and may stay where it stands.
enum ItemOutsideWindow: HandoverCheck {
  static let kind = FindingKind(
    "item-outside-window",
    .warning,
    summary: "An item stands in a window of the plan in which its day is not.",
    reason: "The customer reads \"First 30 days\" and counts on it; the calendar says something else.",
    wrong: "### First 30 days\n- [ ] All depots plan with Fieldnote (Omar Haddad, Day 48)",
    right: "### Days 31 to 60\n- [ ] All depots plan with Fieldnote (Omar Haddad, Day 48)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard let anchor = review.account.plan.anchor else { return [] }
    return review.planItems.compactMap { item in
      guard let window = item.item.window.flatMap({ PlanWindow(rawValue: $0.value) }), let day = item.meant,
        let due = item.due, due >= review.today
      else { return nil }
      let days = window.range(from: anchor)
      guard !days.contains(day), review.today <= days.last else { return nil }
      let right = PlanWindow.window(of: day, from: anchor)
      return Finding(
        kind,
        "\"\(item.name)\" is due on \(day), but stands under days \(phrase(window)) (\(days))",
        at: item.dayRange,
        help: right.map { "move it to days \(phrase($0)), or write another day here" }
          ?? "write a day of \(days) here; the plan covers 90 days from \(anchor) on"
      )
    }
  }

  private static func phrase(_ window: PlanWindow) -> String {
    "\(window.days.lowerBound) to \(window.days.upperBound)"
  }
}
