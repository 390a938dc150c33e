internal import Diagnostics
internal import HandoverModel

/// The introduction is ahead, and the plan holds nothing open that the customer sees: the letter cannot say what comes next (DOMAIN.md,
/// "Customer communication"). Where there is no plan at all, that is told.
enum NothingComesNext: HandoverCheck {
  static let kind = FindingKind(
    "nothing-comes-next",
    .warning,
    summary: "The letter to the customer cannot say what comes next.",
    reason: "After \"here is your new contact\" every customer asks what comes next.",
    wrong: "- [ ] Kickoff held (@jordan, Day 3)",
    right: "- [ ] Kickoff held (@jordan, Day 3, customer)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.hasIntroductionAhead, !review.account.plan.items.isEmpty,
      let section = review.handover.content.section("plan"),
      !review.planItems.contains(where: { $0.item.visibility?.value == .customer })
    else { return [] }
    return [
      Finding(
        kind,
        "the letter to \(review.handover.customer) cannot say what comes next: no open item of the plan is for the customer",
        at: section.heading.range,
        help: "write customer into the parentheses of the items that the customer may see: (@jordan, Day 3, customer)"
      )
    ]
  }
}
