/// The days of the week on which anybody works, counted by arithmetic.
struct WorkingWeek: Sendable, Hashable {
  /// Of the days from Monday on, how many of the first 0, 1 … 7 are worked.
  private let sums: [Int]

  init(_ days: Set<Weekday>) {
    sums = Weekday.allCases.reduce(into: [0]) { sums, day in
      sums.append((sums.last ?? 0) + (days.contains(day) ? 1 : 0))
    }
  }

  /// Whether `date` falls on one of the days.
  func contains(_ date: CalendarDate) -> Bool {
    let day = Self.daysSinceMonday(date)
    return sums[day + 1] > sums[day]
  }

  /// How many days of `span` fall on one of the days.
  func count(in span: DateSpan) -> Int { count(before: span.last.dayNumber + 1) - count(before: span.first.dayNumber) }

  /// How many there are before the day with this number, from a Monday that is always the same; negative before that one.
  private func count(before dayNumber: Int) -> Int {
    // 1 January 1970 was a Thursday, so day -3 was a Monday.
    let days = dayNumber + 3
    let rest = (days % 7 + 7) % 7
    return (days - rest) / 7 * sums[7] + sums[rest]
  }

  private static func daysSinceMonday(_ date: CalendarDate) -> Int { ((date.dayNumber + 3) % 7 + 7) % 7 }
}
