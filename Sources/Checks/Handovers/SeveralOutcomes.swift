internal import Diagnostics
internal import HandoverModel

/// The introduction is to have more than one outcome (DOMAIN.md, "One intended outcome": exactly one). Where the gate's own check tells
/// it as an error, this one is silent; so it is once the introduction was held.
///
/// 1. Two rows or items say "Outcome".
/// 2. Or one says it in a sentence, and a further sentence says "also", or in it somebody agrees, decides, names something: no word of it
///    says that nothing of the kind happens.
enum SeveralOutcomes: HandoverCheck {
  static let kind = FindingKind(
    "several-outcomes",
    .warning,
    summary: "The introduction meeting is to have more than one outcome.",
    reason:
      "A meeting that is to settle three things settles none, and the customer leaves without knowing what was agreed.",
    wrong: "- Outcome: Anna agrees on the two measures\n- Outcome: Omar names the first depot",
    right: "- Outcome: Anna and Omar agree on the two measures and the date of the first review"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, !review.isIntroduced else { return [] }
    let outcomes = (review.handover.meeting?.outcomes ?? []).filter(\.isGiven)
    if outcomes.count == 1, let second = FurtherOutcome.range(in: outcomes[0]) {
      return [
        Finding(
          kind,
          "\"\(second.text)\" is a second outcome of the introduction, which should have one",
          at: second,
          help: help
        )
      ]
    }
    guard outcomes.count > 1, !review.isTold(CustomerPageClean.kind, at: outcomes[1].range) else { return [] }
    return [
      Finding(
        kind,
        "the introduction has \(outcomes.count) outcomes, and should have one",
        at: outcomes[1].range,
        notes: [.init("the first one", at: outcomes[0].range)],
        help: help
      )
    ]
  }

  private static let help = "keep the one without which the meeting failed, and put the others on the agenda"
}
