internal import Diagnostics
internal import HandoverModel

/// The stage says that the introduction was held, and its day is still to come (DOMAIN.md, "Life of a handover").
///
/// Where `introduced-on` is written, that day counts, and is told by others. Today it may have been held already. Only for a handover
/// on its course.
enum StageAhead: HandoverCheck {
  static let kind = FindingKind(
    "stage-ahead",
    .notReady,
    summary: "The stage says that the introduction was held, and its day is still to come.",
    reason:
      "From this stage on nobody looks any more whether the handover is ready for the introduction, and everybody who reads it believes that the customer has met their CSM.",
    wrong: "stage: introduced\nintro-meeting: 2026-04-08 15:00      # and today is 1 April",
    right: "stage: accepted\nintro-meeting: 2026-04-08 15:00"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, review.hasReached(.introduced), let stage = handover.progress.stage,
      handover.content.fields.isBlank("introduced-on"),
      let introduction = handover.introduction, introduction.value.date > review.today
    else { return [] }
    let date = introduction.value.date
    return [
      Finding(
        kind,
        "\(handover.customer) cannot be \(stage.value.rawValue) yet: the introduction is on \(date), \(review.distance(to: date))",
        at: stage.range,
        notes: [.init("the introduction", at: introduction.range)],
        help: "write stage: accepted until it was held; if it was, write its day into intro-meeting and introduced-on"
      )
    ]
  }
}
