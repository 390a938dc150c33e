internal import Diagnostics
internal import HandoverModel

/// A handover is on hold, and the day until which it should wait has passed.
enum OnHoldOver: HandoverCheck {
  static let kind = FindingKind(
    "on-hold-over",
    .warning,
    summary: "A handover is on hold although the day for which it waited has passed.",
    reason: "Nobody opens a handover that waits. The customer waits too, and hears from nobody.",
    wrong: "stage: on-hold\non-hold-until: 2026-01-15",
    right: "stage: on-hold\non-hold-until: 2026-05-15"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard handover.stage == .onHold, let until = handover.progress.onHoldUntil, until.value < review.today else {
      return []
    }
    return [
      Finding(
        kind,
        "\(handover.customer) was on hold until \(until.value), and nobody has taken it up since",
        at: until.range,
        help: "ask the customer, then write the stage it is in again, or the new day here"
      )
    ]
  }
}
