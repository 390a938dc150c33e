internal import Diagnostics
internal import HandoverModel

/// The introduction was held, and the customer is not onboarded `onboarded-within` days from the plan's anchor, that day included
/// (DOMAIN.md, "Life of a handover").
///
/// Silent where `onboarded-on` says that it is over.
enum LateOnboarding: HandoverCheck {
  static let kind = FindingKind(
    "late-onboarding",
    .warning,
    summary: "Onboarding goes on longer than it should.",
    reason:
      "An onboarding without an end is work that nobody sees, and a customer who still waits for what they bought.",
    wrong: "stage: onboarding\nintro-meeting: 2026-01-08 10:00      # and today is 1 April",
    right: "stage: onboarded\nonboarded-on: 2026-02-20"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard handover.stage == .introduced || handover.stage == .onboarding, let stage = handover.progress.stage,
      handover.progress.onboardedOn == nil, let last = review.lastDay(of: review.timing.onboardedWithin),
      last < review.today
    else { return [] }
    return [
      Finding(
        kind,
        "\(handover.customer) should have been onboarded by \(last), \(review.distance(to: last))",
        at: stage.range,
        help: "set the stage to onboarded if they are; if not, agree with the customer on what is left, and by when"
      )
    ]
  }
}
