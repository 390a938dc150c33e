/// A third of the first 90 days, counted from the plan's anchor, which is day 1 (DOMAIN.md, "Off by one").
public enum PlanWindow: Int, Sendable, Hashable, CaseIterable {
  /// Days 1 to 30.
  case first = 30
  /// Days 31 to 60.
  case second = 60
  /// Days 61 to 90.
  case third = 90

  /// The first and the last day, counted from 1.
  public var days: ClosedRange<Int> { rawValue - 29...rawValue }

  /// The dates of the window of a plan that is anchored on `anchor`.
  public func range(from anchor: CalendarDate) -> DateSpan {
    DateSpan(from: anchor.adding(days: days.lowerBound - 1), count: 30)
  }

  /// Whether `date` is in the window of a plan that is anchored on `anchor`.
  public func contains(_ date: CalendarDate, from anchor: CalendarDate) -> Bool { range(from: anchor).contains(date) }

  /// The window of a plan anchored on `anchor` in which `date` is; `nil` before the anchor and after day 90.
  public static func window(of date: CalendarDate, from anchor: CalendarDate) -> PlanWindow? {
    allCases.first { $0.contains(date, from: anchor) }
  }
}
