internal import Diagnostics
internal import HandoverModel

/// The introduction was more than 14 days ago, and nobody has asked the customer how confident they felt after it (DOMAIN.md,
/// "Confident and empowered").
///
/// 1. The introduction was held on `introduced-on`; where that is not written and the stage says that it was held, on the day it was
///    booked for. The day on which the stage was written would come later, and is not counted from.
/// 2. Once a customer is onboarded for more than 60 days, or neither they nor git know since when, the answer would be about something else.
/// 3. A score that is written and cannot be read is told as that, and UNKNOWN is an answer.
enum ConfidenceNotAsked: HandoverCheck {
  static let kind = FindingKind(
    "confidence-not-asked",
    .warning,
    summary: "Nobody asked the customer how confident they felt after the introduction.",
    reason: "Whether a handover worked only the customer can say, and only while they remember it.",
    wrong: "introduced-on: 2026-03-10",
    right: "introduced-on: 2026-03-10\nconfidence: { score: 4, on: 2026-03-17 }"
  )

  /// Within how many days after the introduction the customer is asked.
  private static let days = 14
  /// How many days after the end of onboarding nobody asks any more.
  private static let forgottenAfter = 60

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    let (progress, today) = (handover.progress, review.today)
    guard review.isOnCourse,
      let held = progress.introducedOn ?? (review.hasReached(.introduced) ? handover.introductionDay : nil),
      held.value.adding(days: days) < today, !isAnswered(handover)
    else { return [] }
    if review.hasReached(.onboarded) {
      guard let onboarded = review.account.onboardedOn?.day, onboarded.adding(days: forgottenAfter) >= today else {
        return []
      }
    }
    return [
      Finding(
        kind,
        "\(handover.customer) was introduced \(held.value.days(until: today)) days ago, and nobody has asked them how confident they are",
        at: held.range,
        help:
          "ask \"how confident are you, from 1 to 5, that this will work?\" and write confidence: { score: 4, on: \(today) }"
      )
    ]
  }

  /// Whether something stands where the score belongs.
  private static func isAnswered(_ handover: Handover) -> Bool {
    guard let field = handover.content.fields.field("confidence") else { return false }
    let entries = handover.content.fields.entries("confidence")
    return entries.isEmpty ? !field.texts.isEmpty : entries.contains { $0.name.value == "score" }
  }
}
