internal import Diagnostics
internal import HandoverModel

/// A day that says that something has happened is still to come.
///
/// Where a gate's check tells it as an error, this one is silent. A second internal meeting may be planned, and so may the day on
/// which the customer is told, until the introduction was held; so may the day on which a success plan is begun, until the customer
/// has seen it. Not for what was cancelled.
enum DayToCome: HandoverCheck {
  static let kind = FindingKind(
    "day-to-come",
    .warning,
    summary: "A day that says that something has happened is in the future.",
    reason: "Who owns the customer, and how long things take, is counted from these days; a plan is no record.",
    wrong: "introduced-on: 2026-04-08      # and today is 1 April",
    right: "intro-meeting: 2026-04-08 15:00"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.handover.stage != .cancelled else { return [] }
    return days(in: review).compactMap { day in
      guard let date = day.date, date.value > review.today else { return nil }
      if let gate = day.gate, review.isTold(gate, at: date.range) { return nil }
      return Finding(
        kind,
        "\(day.subject) cannot have \(day.event) on \(date.value), which is \(review.distance(to: date.value))",
        at: date.range,
        help: day.help
      )
    }
  }

  /// A day on which something happened.
  private struct Day {
    /// Who or what "cannot have" …
    let subject: String
    /// … done what.
    let event: String
    let date: Written<CalendarDate>?
    var gate: FindingKind?
    var help = "correct the day, or leave it empty until it is so"
  }

  private static func days(in review: HandoverReview) -> [Day] {
    let (handover, progress) = (review.handover, review.handover.progress)
    var days = [
      Day(subject: "the first draft", event: "been written", date: progress.draftedOn),
      Day(
        subject: "the introduction",
        event: "been held",
        date: progress.introducedOn,
        help: "write the planned day as intro-meeting, and this one when it was held"
      ),
      Day(subject: "\(handover.customer)", event: "been onboarded", date: progress.onboardedOn),
      Day(subject: "the handover", event: "been sent back", date: progress.returnedOn),
      Day(
        subject: handover.successPlan.agreedBy?.value ?? "the customer",
        event: "agreed to the success plan",
        date: handover.successPlan.agreedOn,
        gate: SuccessPlanAgreed.kind
      ),
      Day(subject: "the customer's confidence", event: "been asked for", date: progress.confidence?.on),
    ]
    let plan = handover.successPlan
    if let status = plan.status?.value, status != .draft {
      let help = "correct the day; or write status: draft, if it is not begun yet"
      days.append(Day(subject: "the success plan", event: "been begun", date: plan.startedOn, help: help))
    }
    if review.hasReached(.accepted) {
      let first = progress.internalMeetings.min { $0.value < $1.value }
      days += [
        Day(subject: "AE and CSM", event: "met", date: first, gate: InternalMeetingHeld.kind),
        Day(subject: "the handover", event: "been accepted", date: progress.acceptedOn, gate: AcceptedByCSM.kind),
      ]
    }
    if review.hasReached(.introduced) {
      let told = Day(subject: "the customer", event: "been told", date: progress.customerTold, gate: CustomerTold.kind)
      days.append(told)
    }
    return days
  }
}
