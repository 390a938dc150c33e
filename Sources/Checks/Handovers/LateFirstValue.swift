internal import Diagnostics
internal import HandoverModel

/// The first outcome of the kind `time-to-value` comes later than `first-value-within` days from the plan's anchor, that day
/// included (DOMAIN.md, "Life of a handover").
///
/// Told from the review on, and until that day: where one of these outcomes has no day that can be read, it may be the first.
enum LateFirstValue: HandoverCheck {
  static let kind = FindingKind(
    "late-first-value",
    .warning,
    summary: "The customer sees first value later than the plan allows.",
    reason: "Whoever has seen nothing of what they bought after a month begins to defend the purchase.",
    wrong: "| Outcome | Kind | By |\n|---|---|---|\n| Planning is quick | time-to-value | D+80 |",
    right: "| Outcome | Kind | By |\n|---|---|---|\n| One depot plans quickly | time-to-value | D+25 |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, !review.isOver, review.hasReached(.inReview), !review.hasReached(.onboarded),
      let anchor = review.account.plan.anchor, let last = review.lastDay(of: review.timing.firstValueWithin)
    else { return [] }
    let outcomes = review.handover.outcomes.filter { $0.kind?.value == .timeToValue }
    let days = outcomes.compactMap { outcome -> (outcome: Outcome, day: CalendarDate)? in
      outcome.by?.value.map { day in
        // A counted day that moved to the next working day counts from where it was.
        let resolved = day.date(from: anchor, in: review.calendar)
        return (outcome, resolved.rolledFrom ?? resolved.date)
      }
    }
    guard days.count == outcomes.count, let first = days.min(by: { $0.day < $1.day }), first.day > last,
      first.day >= review.today
    else { return [] }
    let number = anchor.days(until: first.day) + 1
    return [
      Finding(
        kind,
        "the first value, \"\(first.outcome.nameText)\", comes on day \(number) of the plan, "
          + "and should be there by day \(review.timing.firstValueWithin), \(last)",
        at: first.outcome.by?.answer.range ?? first.outcome.nameRange,
        help: "find something smaller that they can see "
          + (last > review.today ? "by \(last)" : "in the next days") + ": one site, one team, one report"
      )
    ]
  }
}
