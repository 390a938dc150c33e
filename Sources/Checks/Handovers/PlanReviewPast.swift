internal import Diagnostics
internal import HandoverModel

/// The next review of the success plan is past (DOMAIN.md, "Clarity: the success plan"). A review that is today is still ahead.
enum PlanReviewPast: HandoverCheck {
  static let kind = FindingKind(
    "plan-review-past",
    .warning,
    summary: "The next review of the success plan is in the past.",
    reason:
      "Either it was held and nobody planned the one after, or it was not. The customer sees an old date on their page.",
    wrong: "success-plan: { status: agreed, next-review: 2026-03-20 }      # and today is 1 April",
    right: "success-plan: { status: agreed, next-review: 2026-05-20 }"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, let next = review.handover.successPlan.nextReview, next.value < review.today else {
      return []
    }
    return [
      Finding(
        kind,
        "the success plan of \(review.handover.customer) was to be reviewed on \(next.value), and no later review is planned",
        at: next.range,
        help: "write the day of the one that comes next; if this one was not held, ask the customer for a new day"
      )
    ]
  }
}
