import Diagnostics
import HandoverModel
import Testing

@Suite struct PersonTests {
  static func person() throws -> Person {
    let place = SourceFile(path: "people.yaml", text: "").beginning
    func away(_ from: String, _ to: String, _ cover: String?) throws -> Person.Absence {
      let (first, last) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
      let days = try #require(DateSpan(from: first, to: last))
      return Person.Absence(days, cover: cover.map { Written(PersonID($0), at: place) })
    }
    return try Person(
      id: Written(PersonID("maria"), at: place),
      name: "Maria Keller",
      absences: [
        away("2026-12-20", "2027-01-06", "jordan"), away("2026-07-01", "2026-07-01", nil),
        away("2026-06-30", "2026-07-02", "sam"), away("2026-08-01", "2026-08-02", nil),
      ]
    )
  }

  @Test(arguments: [
    ("2026-12-19", false, nil), ("2026-12-20", true, "jordan"), ("2027-01-06", true, "jordan"),
    ("2027-01-07", false, nil), ("2026-07-01", true, "sam"), ("2026-08-02", true, nil),
  ])
  func knowsWhoCovers(day: String, isAway: Bool, cover: String?) throws {
    let date = try #require(CalendarDate(day))
    #expect(try Self.person().isAway(on: date) == isAway)
    #expect(try Self.person().cover(on: date)?.description == cover)
  }

  @Test func aSpanDoesNotEndBeforeItBegins() throws {
    let (first, last) = (try #require(CalendarDate("2026-07-02")), try #require(CalendarDate("2026-07-01")))
    #expect(DateSpan(from: first, to: last) == nil)
    #expect(DateSpan(from: first, to: first)?.dayCount == 1)
  }
}
