internal import Diagnostics
internal import HandoverModel

/// The contract's renewal lies in the past (DOMAIN.md, "What goes wrong": renewal surprise).
///
/// Also where the handover was sent back or waits: the contract does not wait with it. Not for what was cancelled or lost.
enum RenewalPast: HandoverCheck {
  static let kind = FindingKind(
    "renewal-past",
    .warning,
    summary: "The renewal date has passed.",
    reason: "Either the contract was renewed and nobody wrote it down, or it ended and nobody noticed.",
    wrong: "renewal-date: 2026-03-01      # and today is 1 April",
    right: "renewal-date: 2027-03-01"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard !review.isOver, let renewal = review.handover.deal.renewal, renewal.value < review.today else { return [] }
    return [
      Finding(
        kind,
        "the renewal was due on \(renewal.value), \(review.distance(to: renewal.value))",
        at: renewal.range,
        help: "if the contract goes on, write when it is renewed next; if it ended, set the stage to cancelled"
      )
    ]
  }
}
