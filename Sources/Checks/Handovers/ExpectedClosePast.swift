internal import Diagnostics
internal import HandoverModel

/// The deal is still expected to close, and the day for that has passed (DOMAIN.md, "What goes wrong": stale).
///
/// On the day itself it may close yet.
enum ExpectedClosePast: HandoverCheck {
  static let kind = FindingKind(
    "expected-close-past",
    .warning,
    summary: "The deal was to close on a day that has passed, and is still expected.",
    reason:
      "Everything before the introduction is counted from the close; a CSM who trusts an old date plans for nobody, or is surprised.",
    wrong: "close-date: 2026-03-01      # and today is 1 April\nclose-state: expected",
    right: "close-date: 2026-04-24\nclose-state: expected"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let deal = review.handover.deal
    guard review.isOnCourse, let state = deal.closeState, state.value == .expected, let close = deal.closeDate,
      close.value < review.today
    else { return [] }
    return [
      Finding(
        kind,
        "the deal was to close on \(close.value), \(review.distance(to: close.value)), and is still expected",
        at: close.range,
        notes: [.init("still expected", at: state.range)],
        help: "write the new day here, or close-state: won or lost"
      )
    ]
  }
}
