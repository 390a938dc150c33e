internal import Diagnostics
internal import HandoverModel

/// The introduction is booked before gate 2 passes, or is near or past while gate 3 fails (DOMAIN.md, "Life of a handover").
///
/// "Near" is within `introduction-ready-before` working days. Once the handover's stage says that the introduction was held, its
/// gates are told as those of the stage, and this check is silent; so it is where the handover is aside from its course.
enum IntroductionTooSoon: HandoverCheck {
  static let kind = FindingKind(
    "introduction-too-soon",
    .notReady,
    summary: "The introduction is booked, or near, and the handover is not ready for it.",
    reason:
      "There is one introduction and one first impression. A CSM who must ask again what the customer has told Sales loses the trust that Sales built.",
    wrong: "stage: in-review\nintro-meeting: 2026-04-08 15:00   # and nobody has accepted the handover yet",
    right: "stage: accepted\naccepted-by: jordan\naccepted-on: 2026-03-31\nintro-meeting: 2026-04-08 15:00"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard !handover.isOver, let introduction = handover.introduction, let position = handover.stage.position,
      let introduced = Stage.introduced.position, position < introduced
    else { return [] }
    let date = introduction.value.date
    let isNear = review.workingDays(until: date) <= review.timing.introductionReadyBefore
    let gates = review.readiness.gates(upTo: isNear ? Stage.introduced.rawValue : Stage.accepted.rawValue)
    let lacks = gates.filter { $0.override == nil }.flatMap(\.lacks)
    guard !lacks.isEmpty else { return [] }
    let count = lacks.count == 1 ? "one thing is" : "\(lacks.count) things are"
    return [
      Finding(
        kind,
        isNear
          ? "the introduction \(review.when(date)), and \(count) still missing for it"
          : "the introduction is booked, and \(count) missing before the CSM can accept the handover",
        at: introduction.range,
        notes: lacks.prefix(mostNotes).map { Finding.Note($0.message, at: $0.range) },
        help: date < review.today
          ? "if it was held, write introduced-on and stage: introduced; if not, write the new day here"
          : isNear
            ? "do these first, or move the meeting and write the new day here"
            : "book it when the CSM has accepted; until then leave this empty"
      )
    ]
  }

  /// So many of the missing things are named; `baton read` names all.
  private static let mostNotes = 6
}

extension HandoverReview {
  /// When `date` is, seen from today: "is tomorrow", "was yesterday".
  fileprivate func when(_ date: CalendarDate) -> String { (date < today ? "was " : "is ") + distance(to: date) }
}
