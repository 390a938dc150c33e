public import Diagnostics
internal import HandoverModel

/// A holiday that is listed twice.
public enum RepeatedHoliday {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "repeated-holiday",
    .advice,
    summary: "A holiday is listed twice.",
    reason: "It does no harm, but perhaps another day was meant, which is missing.",
    wrong: "holidays: [2026-12-25, 2026-12-25]",
    right: "holidays: [2026-12-25, 2026-12-26]"
  )

  /// `date` was listed before, at `first`.
  static func finding(_ date: Written<CalendarDate>, first: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(date.value)\" is listed already",
      at: date.range,
      notes: [.init("first listed here", at: first)],
      help: "remove it, or write the day that was meant"
    )
  }
}
