/// Days in a row, the first and the last one included.
public struct DateSpan: Sendable, Hashable {
  /// The first day.
  public let first: CalendarDate
  /// The last day, not before the first.
  public let last: CalendarDate

  /// The days from `first` to `last`; `nil` where the last would be before the first.
  public init?(from first: CalendarDate, to last: CalendarDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The `count` days from `first` on, at least one.
  init(from first: CalendarDate, count: Int) {
    self.first = first
    last = first.adding(days: max(1, count) - 1)
  }

  /// How many days there are, at least 1.
  public var dayCount: Int { first.days(until: last) + 1 }

  /// Whether `date` is one of the days.
  public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }
}

extension DateSpan: CustomStringConvertible {
  /// As a person would say it: `2026-12-18 to 2027-01-04`.
  public var description: String { "\(first) to \(last)" }
}
