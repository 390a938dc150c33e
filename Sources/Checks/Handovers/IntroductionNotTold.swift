internal import Diagnostics
internal import HandoverModel

/// The day of the introduction is past by two working days or more, and nobody wrote whether it was held (DOMAIN.md, "Life of a
/// handover": the stage goes on to introduced).
///
/// Where something is missing for the introduction, `introduction-too-soon` says that it is past. Whatever stands in `introduced-on`
/// says that somebody looked. Only for a handover on its course, and a deal that is not lost.
enum IntroductionNotTold: HandoverCheck {
  static let kind = FindingKind(
    "introduction-not-told",
    .warning,
    summary: "The day of the introduction is past, and nobody wrote whether it was held.",
    reason:
      "If it was held, the plan and the questions after it never begin; if it was not, the customer still waits for somebody to call.",
    wrong: "stage: accepted\nintro-meeting: 2026-03-11 10:00      # and today is 1 April",
    right: "stage: introduced\nintro-meeting: 2026-03-11 10:00\nintroduced-on: 2026-03-11"
  )

  /// So many working days its author has to write it.
  private static let workingDays = 2

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, !review.isOver, !review.hasReached(.introduced), let introduction = handover.introduction,
      handover.content.fields.field("introduced-on")?.texts.isEmpty ?? true
    else { return [] }
    let date = introduction.value.date
    guard date < review.today, review.calendar.workingDays(from: date, to: review.today) >= workingDays,
      IntroductionTooSoon.findings(in: review).isEmpty
    else { return [] }
    return [
      Finding(
        kind,
        "the introduction of \(handover.customer) was \(review.distance(to: date)), and nobody wrote whether it was held",
        at: introduction.range,
        help: "if it was held, write introduced-on: \(date) and stage: introduced; if not, write the new day here"
      )
    ]
  }
}
