internal import Diagnostics
internal import HandoverModel

/// None of the outcomes is about adoption, or none is about time to value (DOMAIN.md, "Success metrics").
///
/// Told from the review on, and only where every outcome says its kind: one that does not may be the missing one.
enum NoEarlyValue: HandoverCheck {
  static let kind = FindingKind(
    "no-early-value",
    .advice,
    summary: "No outcome is about adoption, or none about time to value.",
    reason:
      "Whether people use it, and how soon it helps, is what one can see in the first weeks; the rest shows when it is too late.",
    wrong: "| Outcome | Kind |\n|---|---|\n| They stay with us | renewal |",
    right:
      "| Outcome | Kind |\n|---|---|\n| One depot plans a whole week | time-to-value |\n| Drivers use the app | adoption |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, review.hasReached(.inReview), let section = review.handover.success else { return [] }
    let outcomes = review.handover.outcomes
    let kinds = outcomes.compactMap { $0.kind?.value }
    guard !outcomes.isEmpty, kinds.count == outcomes.count else { return [] }
    let missing = [Outcome.Kind.timeToValue, .adoption].filter { !kinds.contains($0) }
    guard !missing.isEmpty else { return [] }
    let words = missing.map { $0 == .adoption ? "adoption" : "time to value" }.joined(separator: " or ")
    return [
      Finding(
        kind,
        "no outcome is about \(words)",
        at: section.heading.range,
        help: missing == [.adoption]
          ? "ask who will use it how often once it works, and add that: Drivers use the app, 80 of 90 daily"
          : "ask what they want to see in the first 30 days, and add that"
      )
    ]
  }
}
