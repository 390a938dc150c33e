import HandoverModel
import TestSupport
import Testing

@Suite struct WorkingCalendarTests {
  static let turnOfYear = "year-end change freeze"

  /// The calendar of DOMAIN.md: Monday to Friday, Christmas, a freeze from 18 December to 4 January.
  static func calendar() throws -> WorkingCalendar {
    let (first, last) = (try date("2026-12-18"), try date("2027-01-04"))
    let days = try #require(DateSpan(from: first, to: last))
    return try WorkingCalendar(
      workingDays: WorkingCalendar.standard.workingDays,
      holidays: [date("2026-12-26"), date("2026-12-25"), date("2026-05-01"), date("2026-12-25")],
      freezes: [Freeze(days, reason: turnOfYear)]
    )
  }

  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(arguments: [
    ("2026-04-30", "open"), ("2026-05-01", "holiday"), ("2026-05-02", "weekend"), ("2026-12-17", "open"),
    ("2026-12-18", turnOfYear), ("2026-12-19", "weekend"), ("2026-12-25", "holiday"), ("2026-12-26", "weekend"),
    ("2027-01-04", turnOfYear), ("2027-01-05", "open"),
  ])
  func tellsWhyADayIsClosed(day: String, why: String) throws {
    let (calendar, date) = try (Self.calendar(), Self.date(day))
    let told =
      switch calendar.closure(on: date) {
      case nil: "open"
      case .weekend: "weekend"
      case .holiday: "holiday"
      case .freeze(let freeze): freeze.reason
      }
    #expect(told == why)
    #expect(calendar.isOpen(date) == (why == "open"))
  }

  @Test func holidaysAreSortedAndOnce() throws {
    #expect(try Self.calendar().holidays.map(\.description) == ["2026-05-01", "2026-12-25", "2026-12-26"])
  }

  @Test(arguments: [
    ("2026-04-30", "2026-04-30"), ("2026-05-01", "2026-05-04"), ("2026-12-18", "2027-01-05"),
    ("9999-12-31", "9999-12-31"), ("0001-01-01", "0001-01-01"),
  ])
  func findsTheNextOpenDay(from: String, to: String) throws {
    #expect(try Self.calendar().nextOpen(onOrAfter: Self.date(from))?.description == to)
  }

  @Test(arguments: [
    ("2026-04-30", 0, "2026-04-30"), ("2026-05-02", 0, "2026-05-02"), ("2026-04-30", 1, "2026-05-04"),
    ("2026-04-30", 2, "2026-05-05"), ("2026-05-02", 1, "2026-05-04"), ("2026-05-04", -1, "2026-04-30"),
    ("2026-05-02", -1, "2026-04-30"), ("2026-12-17", 1, "2027-01-05"), ("2027-01-05", -1, "2026-12-17"),
  ])
  func addsWorkingDays(from: String, count: Int, to: String) throws {
    #expect(try Self.calendar().adding(workingDays: count, to: Self.date(from))?.description == to)
  }

  @Test(arguments: [
    ("2026-04-30", "2026-04-30", 0), ("2026-04-30", "2026-05-04", 1), ("2026-04-30", "2026-05-03", 0),
    ("2026-05-04", "2026-04-30", -1), ("2026-05-02", "2026-05-01", 0), ("2026-12-17", "2027-01-05", 1),
    ("2026-12-31", "2026-01-01", -250),
  ])
  func countsWorkingDays(from: String, to: String, count: Int) throws {
    let calendar = try Self.calendar()
    #expect(try calendar.workingDays(from: Self.date(from), to: Self.date(to)) == count)
  }

  @Test func aWeekWithoutWorkHasNoOpenDay() throws {
    let calendar = WorkingCalendar(workingDays: [])
    let date = try Self.date("2026-05-04")
    #expect(calendar.closure(on: date) == .weekend)
    #expect(calendar.nextOpen(onOrAfter: date) == nil)
    #expect(calendar.adding(workingDays: 1, to: date) == nil)
    #expect(calendar.adding(workingDays: -1, to: date) == nil)
    #expect(calendar.workingDays(from: date, to: try Self.date("9999-12-31")) == 0)
  }

  @Test func aFreezeOfCenturiesEnds() throws {
    let (first, last) = (try Self.date("2026-01-01"), try Self.date("9000-12-31"))
    let days = try #require(DateSpan(from: first, to: last))
    let calendar = WorkingCalendar(
      workingDays: WorkingCalendar.standard.workingDays,
      freezes: [Freeze(days, reason: nil)]
    )
    let (before, within) = (try Self.date("2025-12-31"), try Self.date("2026-05-04"))
    #expect(calendar.nextOpen(onOrAfter: within)?.description == "9001-01-01")
    #expect(calendar.adding(workingDays: 1, to: before)?.description == "9001-01-01")
    #expect(calendar.workingDays(from: before, to: try Self.date("9001-01-02")) == 2)
    #expect(calendar.adding(workingDays: 1, to: try Self.date("9999-12-31")) == nil)
    #expect(calendar.adding(workingDays: .max, to: within) == nil)
    #expect(calendar.adding(workingDays: .min, to: within) == nil)
  }

  @Test func aFreezeToTheLastDayLeavesNone() throws {
    let (first, last) = (try Self.date("0001-01-01"), try Self.date("9999-12-31"))
    let days = try #require(DateSpan(from: first, to: last))
    let calendar = WorkingCalendar(workingDays: Set(Weekday.allCases), freezes: [Freeze(days, reason: nil)])
    #expect(calendar.nextOpen(onOrAfter: try Self.date("0001-01-01")) == nil)
  }

  @Test func tenThousandFreezesAndAHundredThousandQuestionsTakeNoTime() throws {
    let start = try Self.date("1900-01-01")
    let freezes = (0..<10_000).compactMap { place in
      DateSpan(from: start.adding(days: place * 3), to: start.adding(days: place * 3 + place % 90)).map {
        Freeze($0, reason: "\(place)")
      }
    }
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure {
      let calendar = WorkingCalendar(
        workingDays: [.monday],
        holidays: (0..<100_000).map { start.adding(days: $0) },
        freezes: freezes
      )
      for place in 0..<100_000 where calendar.nextOpen(onOrAfter: start.adding(days: place)) != nil { count += 1 }
    }
    #expect(count == 100_000)
    #expect(time < .seconds(20), "\(time)")
  }

  @Test(arguments: 0..<200) func agreesWithALookAtEveryDay(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let middle = try Self.date("2026-06-01")
    func day() -> CalendarDate { middle.adding(days: Int.random(in: -120...120, using: &random)) }
    let naive = DayByDay(
      workingDays: Set(Weekday.allCases.filter { _ in Int.random(in: 0...6, using: &random) < 4 }),
      holidays: (0..<Int.random(in: 0...30, using: &random)).map { _ in day() },
      freezes: (0..<Int.random(in: 0...8, using: &random)).compactMap { place in
        let first = day()
        return DateSpan(from: first, to: first.adding(days: Int.random(in: 0...40, using: &random))).map {
          Freeze($0, reason: "\(place)")
        }
      }
    )
    let calendar = WorkingCalendar(workingDays: naive.workingDays, holidays: naive.holidays, freezes: naive.freezes)
    let limit = naive.workingDays.isEmpty ? 0 : 1000
    for _ in 0..<40 {
      let (date, other, count) = (day(), day(), Int.random(in: -40...40, using: &random))
      #expect(calendar.closure(on: date) == naive.closure(on: date))
      #expect(calendar.nextOpen(onOrAfter: date) == naive.nextOpen(onOrAfter: date, limit: limit))
      let later = calendar.adding(workingDays: count, to: date)
      #expect(later == naive.adding(workingDays: count, to: date, limit: limit))
      #expect(calendar.workingDays(from: date, to: other) == naive.workingDays(from: date, to: other))
      if let later { #expect(calendar.workingDays(from: date, to: later) == count) }
    }
  }
}
