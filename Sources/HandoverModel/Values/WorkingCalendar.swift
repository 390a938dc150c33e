/// On which days anybody works: the working days of the week, without holidays and freezes.
///
/// Nothing here walks from day to day. How many open days there are up to a date is counted (weeks by arithmetic, holidays and
/// freezes by halving a sorted list), and a date is found by halving the years 1 to 9999 by that count. So a question takes
/// microseconds, however far the date, and a calendar without a single open day answers `nil` at once.
public struct WorkingCalendar: Sendable, Hashable {
  /// The days of the week on which anybody works; may be empty.
  public let workingDays: Set<Weekday>
  /// The holidays, each once, the earliest first.
  public let holidays: [CalendarDate]
  /// The freezes, as they were written.
  public let freezes: [Freeze]

  private let week: WorkingWeek
  private let frozen: FreezeSegments
  /// How many open days the freezes before the one at the same place take away.
  private let frozenBefore: [Int]
  /// The holidays on which there would be work.
  private let lost: [CalendarDate]

  /// The first day that is counted, 1 January of the year 1: a Monday.
  static let beginning = CalendarDate(dayNumber: -719_162)
  /// The last day that is counted, 31 December 9999.
  static let end = CalendarDate(dayNumber: 2_932_896)

  /// Work on `workingDays`, except on `holidays` and in `freezes`, all in any order.
  public init(workingDays: Set<Weekday>, holidays: [CalendarDate] = [], freezes: [Freeze] = []) {
    self.workingDays = workingDays
    self.holidays = Set(holidays).sorted()
    self.freezes = freezes
    let week = WorkingWeek(workingDays)
    let frozen = FreezeSegments(freezes)
    self.week = week
    self.frozen = frozen
    frozenBefore = frozen.segments.reduce(into: [0]) { sums, segment in
      sums.append((sums.last ?? 0) + week.count(in: segment.days))
    }
    lost = self.holidays.filter { week.contains($0) && frozen.freeze(on: $0) == nil }
  }

  /// Monday to Friday, without holidays and freezes.
  public static let standard = WorkingCalendar(workingDays: [.monday, .tuesday, .wednesday, .thursday, .friday])

  /// Whether anybody works on `date`.
  public func isOpen(_ date: CalendarDate) -> Bool { closure(on: date) == nil }

  /// Why nobody works on `date`; `nil` where somebody does. A weekend is told before a holiday, a holiday before a freeze.
  public func closure(on date: CalendarDate) -> Closure? {
    if !week.contains(date) { return .weekend }
    let place = holidays.partition { $0 >= date }
    if place < holidays.count, holidays[place] == date { return .holiday }
    return frozen.freeze(on: date).map(Closure.freeze)
  }

  /// The first open day from `date` on, that day included; `nil` where there is none before the year 10000.
  public func nextOpen(onOrAfter date: CalendarDate) -> CalendarDate? {
    isOpen(date) ? date : openDay(openDays(upTo: date) + 1)
  }

  /// The open day that is `count` open days later than `date`, earlier if negative: with 1 the first open day after it, with
  /// -1 the last one before it, with 0 `date` itself, open or not. `nil` where there are not so many in the years 1 to 9999.
  public func adding(workingDays count: Int, to date: CalendarDate) -> CalendarDate? {
    if count == 0 { return date }
    let before = count > 0 ? openDays(upTo: date) : openDays(upTo: date.adding(days: -1)) + 1
    let (number, isTooFar) = before.addingReportingOverflow(count)
    return isTooFar ? nil : openDay(number)
  }

  /// How many open days lie after `start`, up to `end` and including it; negative where `end` is earlier, and then counted
  /// from `end`, included, to the day before `start`. For an open `end` it is what ``adding(workingDays:to:)`` takes to get there.
  public func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
    start <= end
      ? openDays(upTo: end) - openDays(upTo: start)
      : openDays(upTo: end.adding(days: -1)) - openDays(upTo: start.adding(days: -1))
  }

  /// How many open days there are from the year 1 up to `date`, included.
  private func openDays(upTo date: CalendarDate) -> Int {
    guard let days = DateSpan(from: Self.beginning, to: min(date, Self.end)) else { return 0 }
    let place = frozen.segments.partition { $0.days.last > days.last }
    var closed = frozenBefore[place] + lost.partition { $0 > days.last }
    if place < frozen.segments.count, let rest = DateSpan(from: frozen.segments[place].days.first, to: days.last) {
      closed += week.count(in: rest)
    }
    return week.count(in: days) - closed
  }

  /// The open day before which there are `number` - 1 others.
  private func openDay(_ number: Int) -> CalendarDate? {
    guard number >= 1, number <= openDays(upTo: Self.end) else { return nil }
    var (low, high) = (Self.beginning.dayNumber, Self.end.dayNumber)
    while low < high {
      let middle = low + (high - low) / 2
      if openDays(upTo: CalendarDate(dayNumber: middle)) >= number { high = middle } else { low = middle + 1 }
    }
    return CalendarDate(dayNumber: low)
  }
}
