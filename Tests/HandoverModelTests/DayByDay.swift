import HandoverModel

/// A calendar that looks at one day after the other: slow, and easily seen to be right.
struct DayByDay {
  let workingDays: Set<Weekday>
  let holidays: [CalendarDate]
  let freezes: [Freeze]

  func closure(on date: CalendarDate) -> Closure? {
    if !workingDays.contains(date.weekday) { return .weekend }
    if holidays.contains(date) { return .holiday }
    var best: Freeze?
    for freeze in freezes where freeze.days.contains(date) {
      if best.map({ freeze.days.first < $0.days.first }) ?? true { best = freeze }
    }
    return best.map(Closure.freeze)
  }

  /// The first open day among the `limit` days from `date` on.
  func nextOpen(onOrAfter date: CalendarDate, limit: Int) -> CalendarDate? {
    (0..<limit).lazy.map { date.adding(days: $0) }.first { closure(on: $0) == nil }
  }

  /// The `count`th open day after `date`, before it if negative, within `limit` days.
  func adding(workingDays count: Int, to date: CalendarDate, limit: Int) -> CalendarDate? {
    var (day, left) = (date, abs(count))
    for _ in 0..<limit where left > 0 {
      day = day.adding(days: count.signum())
      if closure(on: day) == nil { left -= 1 }
    }
    return left == 0 ? day : nil
  }

  /// How many open days are after `start`, up to `end`; the other way round counted backwards.
  func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
    var (count, day) = (0, start)
    while day < end {
      day = day.adding(days: 1)
      if closure(on: day) == nil { count += 1 }
    }
    while day > end {
      day = day.adding(days: -1)
      if closure(on: day) == nil { count -= 1 }
    }
    return count
  }
}
