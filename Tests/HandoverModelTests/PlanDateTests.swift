import HandoverModel
import Testing

@Suite struct PlanDateTests {
  struct Case: Sendable {
    let day: String
    let anchor: String
    let date: String
    var rolledFrom: String?
  }

  /// 8 April 2026 is a Wednesday; 28 February 2028, before a leap day, a Monday; summer time begins on 29 March 2026.
  static let cases = [
    Case(day: "Day 1", anchor: "2026-04-08", date: "2026-04-08"),
    Case(day: "D+0", anchor: "2026-04-08", date: "2026-04-08"),
    Case(day: "Day 3", anchor: "2026-04-08", date: "2026-04-10"),
    Case(day: "D+2", anchor: "2026-04-08", date: "2026-04-10"),
    Case(day: "Day 4", anchor: "2026-04-08", date: "2026-04-13", rolledFrom: "2026-04-11"),
    Case(day: "D+3", anchor: "2026-04-08", date: "2026-04-13", rolledFrom: "2026-04-11"),
    Case(day: "Day 30", anchor: "2026-04-08", date: "2026-05-07"),
    Case(day: "D+30", anchor: "2026-04-08", date: "2026-05-08"),
    Case(day: "D+85", anchor: "2026-04-08", date: "2026-07-02"),
    Case(day: "D+23", anchor: "2026-04-08", date: "2026-05-04", rolledFrom: "2026-05-01"),
    Case(day: "2026-05-01", anchor: "2026-04-08", date: "2026-05-01"),
    Case(day: "2026-04-11", anchor: "2026-04-08", date: "2026-04-11"),
    Case(day: "Day 2", anchor: "2028-02-28", date: "2028-02-29"),
    Case(day: "D+2", anchor: "2028-02-28", date: "2028-03-01"),
    Case(day: "Day 2", anchor: "2027-02-28", date: "2027-03-01"),
    Case(day: "D+3", anchor: "2026-03-27", date: "2026-03-30"),
    Case(day: "D+9999", anchor: "2026-04-08", date: "2053-08-25", rolledFrom: "2053-08-23"),
  ]

  @Test(arguments: cases) func resolves(_ example: Case) throws {
    let holidays = try [#require(CalendarDate("2026-05-01")), #require(CalendarDate("2053-08-24"))]
    let calendar = WorkingCalendar(workingDays: WorkingCalendar.standard.workingDays, holidays: holidays)
    let anchor = try #require(CalendarDate(example.anchor))
    let resolved = try #require(PlanDay(example.day)).date(from: anchor, in: calendar)
    #expect(resolved.date.description == example.date)
    #expect(resolved.rolledFrom?.description == example.rolledFrom)
  }

  @Test func aDayStaysWhereNothingIsEverOpen() throws {
    let anchor = try #require(CalendarDate("2026-04-08"))
    let resolved = PlanDay.day(5).date(from: anchor, in: WorkingCalendar(workingDays: []))
    #expect(resolved.date.description == "2026-04-12")
    #expect(resolved.rolledFrom == nil)
  }

  @Test(arguments: [
    ("2026-04-08", PlanWindow.first, "2026-04-08 to 2026-05-07"), ("2026-04-08", .second, "2026-05-08 to 2026-06-06"),
    ("2026-04-08", .third, "2026-06-07 to 2026-07-06"), ("2028-02-01", .first, "2028-02-01 to 2028-03-01"),
    ("2027-02-01", .first, "2027-02-01 to 2027-03-02"),
  ])
  func windowsAreThirtyDays(anchor: String, window: PlanWindow, dates: String) throws {
    let range = window.range(from: try #require(CalendarDate(anchor)))
    #expect(range.description == dates)
    #expect(range.dayCount == 30)
  }

  @Test func everyDayIsInOneWindow() throws {
    let anchor = try #require(CalendarDate("2026-04-08"))
    let windows = (0...91).map { PlanWindow.window(of: anchor.adding(days: $0 - 1), from: anchor) }
    let expected: [PlanWindow?] =
      [nil] + Array(repeating: .first, count: 30) + Array(repeating: .second, count: 30)
      + Array(repeating: .third, count: 30) + [nil]
    #expect(windows == expected)
    #expect(PlanWindow.allCases.map(\.days) == [1...30, 31...60, 61...90])
  }
}
