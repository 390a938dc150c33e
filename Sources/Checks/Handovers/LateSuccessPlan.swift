internal import Diagnostics
internal import HandoverModel

/// The success plan was begun later than 14 days after the deal was won, or is not begun by then (DOMAIN.md, "Clarity: the success
/// plan").
///
/// 1. From accepted on, until the customer is onboarded.
/// 2. A plan that the customer has agreed to is no longer late.
/// 3. A plan with a status was begun, on a day that nobody wrote; that a day is UNKNOWN is an open question.
/// 4. Where the stage requires the field and it is not there, that is told.
enum LateSuccessPlan: HandoverCheck {
  static let kind = FindingKind(
    "late-success-plan",
    .warning,
    summary: "The success plan is begun too late.",
    reason: "Two weeks after the signature the customer remembers why they bought. Later, the plan is one more task.",
    wrong: "close-date: 2026-03-24\nclose-state: won\nsuccess-plan: { status: draft, started-on: 2026-04-20 }",
    right: "close-date: 2026-03-24\nclose-state: won\nsuccess-plan: { status: draft, started-on: 2026-03-20 }"
  )

  /// How many days after the close the plan is to be begun.
  private static let days = 14

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, review.hasReached(.accepted), !review.hasReached(.onboarded),
      handover.deal.closeState?.value == .won, let close = handover.deal.closeDate
    else { return [] }
    let plan = handover.successPlan
    let latest = close.value.adding(days: days)
    if let started = plan.startedOn {
      guard started.value > latest, plan.status?.value != .agreed else { return [] }
      // That the customer has seen it before it is begun is told as a day to come.
      if started.value > review.today, plan.status?.value == .shared { return [] }
      let (begun, count) = (
        started.value > review.today ? "is to begin" : "was begun", close.value.days(until: started.value)
      )
      return [
        Finding(
          kind,
          "the success plan of \(handover.customer) \(begun) on \(started.value), \(count) days after the close",
          at: started.range,
          notes: [.init("closed", at: close.range)],
          help:
            "the limit is \(days) days: go through it with the customer in the next call, and write status: agreed when they do"
        )
      ]
    }
    return latest < review.today ? notBegun(close, in: review) : []
  }

  private static func notBegun(_ close: Written<CalendarDate>, in review: HandoverReview) -> [Finding] {
    // Where the field is required by now, it is told as missing; UNKNOWN is an answer.
    guard !review.hasReached(.introduced), review.handover.content.fields.isBlank("success-plan") else { return [] }
    let days = close.value.days(until: review.today)
    return [
      Finding(
        kind,
        "\(review.handover.customer) signed \(days) days ago, and nobody has begun a success plan",
        at: close.range,
        help: "begin it with the customer, and write success-plan: { status: draft, started-on: \(review.today) }"
      )
    ]
  }
}
