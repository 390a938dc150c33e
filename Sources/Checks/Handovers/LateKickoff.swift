internal import Diagnostics
internal import HandoverModel

/// The kickoff is later than `kickoff-within` days after the contract's start (DOMAIN.md, "Life of a handover").
///
/// 1. The kickoff is the earliest item of the plan that is one, in English or German, by ``MeetingTitle``; without one, or where it
///    has no day, the introduction. Where titles only speak of it ("Slides for the kickoff"), nobody knows when it is, and nothing
///    is told. A counted day that moved to the next working day counts from where it was.
/// 2. It is told where it is still to come, and later than allowed; or where neither has a day, and the last one has passed.
/// 3. Where nobody works on any of the days allowed, because of a freeze, the first day behind it is the last one allowed.
/// 4. Only for a deal that is won, and until the customer is onboarded. Once the introduction was held, it is no longer looked at.
enum LateKickoff: HandoverCheck {
  static let kind = FindingKind(
    "late-kickoff",
    .warning,
    summary: "The kickoff is planned too long after the contract starts.",
    reason: "The customer pays from the first day; a month without a sign of us is what they tell others.",
    wrong: "contract-start: 2026-04-01\nintro-meeting: 2026-05-20 10:00",
    right: "contract-start: 2026-04-01\nintro-meeting: 2026-04-09 10:00"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, review.isWon, !review.hasReached(.onboarded), let start = review.contractStart else {
      return []
    }
    guard let last = review.lastDayOfKickoff(after: start.value) else { return [] }
    let mentioned = review.account.plan.items.filter {
      $0.item.status != .cancelled && MeetingTitle.mentionsKickoff($0.name)
    }
    let items = mentioned.filter { MeetingTitle.isKickoff($0.name) }
    if items.isEmpty, !mentioned.isEmpty { return [] }
    if items.contains(where: { $0.item.status == .done }) { return [] }
    if let (item, due) = items.compactMap({ item in item.due.map { (item, item.rolledFrom ?? $0) } })
      .min(by: { $0.1 < $1.1 })
    {
      let place = item.item.due?.answer.range ?? item.item.title.range
      return finding("kickoff", due, at: place, after: start, last, review).map { [$0] } ?? []
    }
    guard !review.hasReached(.introduced) else { return [] }
    if let introduction = handover.introduction {
      return finding("introduction", introduction.value.date, at: introduction.range, after: start, last, review)
        .map { [$0] } ?? []
    }
    guard last < review.today, handover.content.fields.isBlank("intro-meeting") else { return [] }
    return [
      Finding(
        kind,
        "the kickoff should have been by \(last), and neither it nor the introduction has a day",
        at: start.range,
        help: "agree on a day with the customer this week, and write intro-meeting"
      )
    ]
  }

  /// That the meeting called `name` on `date` is later than the day `last`, unless it is over anyhow.
  private static func finding(
    _ name: String,
    _ date: CalendarDate,
    at place: SourceRange,
    after start: Written<CalendarDate>,
    _ last: CalendarDate,
    _ review: HandoverReview
  ) -> Finding? {
    guard date > last, date >= review.today else { return nil }
    let days = start.value.days(until: date)
    let event = review.contractStartWords.behindAfter
    let isMoved = start.value.days(until: last) > review.timing.kickoffWithin
    let limit = isMoved ? "by \(last), the first working day after it" : "within \(review.timing.kickoffWithin)"
    return Finding(
      kind,
      "the \(name) on \(date) is \(Wording.count(days, "day")) after \(event), and should be \(limit)",
      at: place,
      notes: [.init(event, at: start.range)],
      help: last < review.today ? "take the next day that suits the customer" : "move it to \(last) or earlier",
      "if the customer wants it so, silence this with the reason: baton-ignore late-kickoff: they asked to start after Easter"
    )
  }
}

extension HandoverReview {
  /// The last day on which the kickoff is in time, where the contract starts on `start`; `nil` where nobody ever works again.
  fileprivate func lastDayOfKickoff(after start: CalendarDate) -> CalendarDate? {
    let last = start.adding(days: timing.kickoffWithin)
    return calendar.nextOpen(onOrAfter: start).map { max($0, last) }
  }
}
