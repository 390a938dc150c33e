import HandoverModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2026-04-02", 20_545), ("2100-03-01", 47_541), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDays(text: String, number: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test func everyDayOfFourHundredYearsComesBack() throws {
    var date = try #require(CalendarDate("1900-01-01"))
    let weekdays = Weekday.allCases
    // 1 January 1900 was a Monday.
    for count in 0..<146_097 {
      let parts = date.components
      #expect(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == date)
      #expect(date.weekday == weekdays[count % 7])
      date = date.adding(days: 1)
    }
    #expect(date.description == "2300-01-01")
  }

  @Test(arguments: [
    "", "2026-2-3", "2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "1900-02-29", "2026/01/01", "02.01.2026",
    "2026-01-01 ", "+026-01-01", "２０２６-01-01", "2026-01-1a",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-04-08 15:00", "2026-04-08 15:00"), ("2026-04-08T09:05", "2026-04-08 09:05"),
    ("2026-04-08 9:05", "2026-04-08 09:05"),
    ("2026-04-08", "2026-04-08"),
  ])
  func readsTimes(text: String, meaning: String) throws {
    #expect(try #require(CalendarDateTime(text)).description == meaning)
  }

  @Test(arguments: [
    "2026-04-08 24:00", "2026-04-08 12:60", "2026-04-08 12", "2026-04-08-12:00", "2026-04-08 12:00:00", "12:00",
  ])
  func refusesTimes(_ text: String) {
    #expect(CalendarDateTime(text) == nil)
  }
}
