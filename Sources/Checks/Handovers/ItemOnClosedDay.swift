internal import Diagnostics
internal import HandoverModel

/// The date of an open item, of an item of the plan or of a commitment is a weekend or a holiday (DOMAIN.md, "Plan items": a written
/// date there is a finding). What is past is told as late.
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
    WrittenDay.ahead(in: review).compactMap { day in
      let what: String
      switch review.calendar.closure(on: day.date) {
      case .weekend: what = "a \(name(of: day.date.weekday))"
      case .holiday: what = "a holiday"
      case .freeze, nil: return nil
      }
      let next = review.calendar.nextOpen(onOrAfter: day.date)
      return Finding(
        kind,
        "\"\(day.name)\" is due on \(day.date), \(what)" + (next.map { "; the next working day is \($0)" } ?? ""),
        at: day.range,
        help: "write a working day here"
      )
    }
  }

  private static func name(of day: Weekday) -> String { day.rawValue.prefix(1).uppercased() + day.rawValue.dropFirst() }
}
