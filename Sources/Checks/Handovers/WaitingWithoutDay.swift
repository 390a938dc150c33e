internal import Diagnostics
internal import HandoverModel

/// A handover is on hold, and nobody wrote until when. A day that is written and cannot be read, or UNKNOWN, is told elsewhere.
enum WaitingWithoutDay: HandoverCheck {
  static let kind = FindingKind(
    "waiting-without-day",
    .advice,
    summary: "A handover is on hold without a day on which somebody looks at it again.",
    reason: "What waits without a day waits until the customer asks; a day brings it back to whoever should ask them.",
    wrong: "stage: on-hold\non-hold-reason: The budget is not released",
    right: "stage: on-hold\non-hold-reason: The budget is not released\non-hold-until: 2026-05-15"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard handover.stage == .onHold, let stage = handover.progress.stage,
      handover.content.fields.isBlank("on-hold-until")
    else { return [] }
    return [
      Finding(
        kind,
        "\(handover.customer) is on hold, and no day is set to look at it again",
        at: stage.range,
        help: "add a line such as on-hold-until: \(review.today.adding(days: 28)); it is a reminder, and may be moved"
      )
    ]
  }
}
