public import Diagnostics
internal import HandoverModel

/// Days in a row that end before they begin.
public enum ReversedSpan {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "reversed-span",
    .notReady,
    summary: "A time away or a freeze ends before it begins.",
    reason: "No day is in it, so it does not count; most often the year is wrong after the turn of the year.",
    wrong: "away: [{ from: 2026-12-20, to: 2026-01-06 }]",
    right: "away: [{ from: 2026-12-20, to: 2027-01-06 }]"
  )

  /// `last` is before `first`.
  static func finding(from first: Written<CalendarDate>, to last: Written<CalendarDate>) -> Finding {
    Finding(
      kind,
      "\"\(last.value)\" is before \"\(first.value)\", when it begins",
      at: last.range,
      notes: [.init("begins here", at: first.range)],
      help: "swap the two days, or correct the year"
    )
  }
}
