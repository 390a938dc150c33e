internal import Diagnostics
internal import HandoverModel

/// The date of an open item, of an item of the plan, of a commitment or of the introduction is a weekend or a holiday (DOMAIN.md, "Plan
/// items": a written date there is a finding). What is past is told as late. Nothing is changed at an introduction, so that it may be
/// in a freeze.
enum ItemOnClosedDay: HandoverCheck {
  static let kind = FindingKind(
    "item-on-closed-day",
    .warning,
    summary: "Something is due on a day on which nobody works.",
    reason: "Whoever owns it will do it the working day after; the customer waited over the weekend.",
    wrong: "- [ ] Report live (@sam, 2026-05-10)        # a Sunday",
    right: "- [ ] Report live (@sam, 2026-05-08)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let items = WrittenDay.ahead(in: review).compactMap { day in
      closing(day.date, in: review).map { closing in
        Finding(
          kind,
          "\"\(day.name)\" is due on \(day.date), \(closing)",
          at: day.range,
          help: "write a working day here"
        )
      }
    }
    guard review.isIntroductionAhead, let introduction = review.handover.introduction,
      let closing = closing(introduction.value.date, in: review)
    else { return items }
    return items + [
      Finding(
        kind,
        "the introduction is on \(introduction.value.date), \(closing)",
        at: introduction.range,
        help: "agree on a working day with the customer, and write it here",
        "if the customer wants it so, silence this with the reason: baton-ignore item-on-closed-day: their depot meets on Saturdays"
      )
    ]
  }

  /// "a Sunday; the next working day is 2026-05-11"; `nil` where somebody works on `date`, or it is only in a freeze.
  private static func closing(_ date: CalendarDate, in review: HandoverReview) -> String? {
    let what: String
    switch review.calendar.closure(on: date) {
    case .weekend: what = "a \(name(of: date.weekday))"
    case .holiday: what = "a holiday"
    case .freeze, nil: return nil
    }
    let next = review.calendar.nextOpen(onOrAfter: date)
    return what + (next.map { "; the next working day is \($0)" } ?? "")
  }

  private static func name(of day: Weekday) -> String { day.rawValue.prefix(1).uppercased() + day.rawValue.dropFirst() }
}
