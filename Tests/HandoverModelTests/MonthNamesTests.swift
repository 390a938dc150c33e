import HandoverModel
import Testing

/// Months by their names, and days in words.
@Suite struct MonthNamesTests {
  @Test(arguments: [
    ("january", 1), ("jan", 1), ("jänner", 1), ("februar", 2), ("märz", 3), ("mär", 3), ("mai", 5), ("may", 5),
    ("juni", 6), ("sep", 9), ("sept", 9), ("oktober", 10), ("oct", 10), ("dez", 12),
  ])
  func namesOfBothLanguagesAreRead(_ word: String, _ month: Int) {
    #expect(MonthNames.month(called: word) == month)
  }

  @Test(arguments: ["", "ma", "ju", "mayor", "septem ber", "5"])
  func otherWordsAreNoMonth(_ word: String) {
    #expect(MonthNames.month(called: word) == nil)
  }

  @Test(arguments: [
    ("2026-05-07", "2026-05-21", "7 May 2026", "7"), ("2026-03-28", "2026-04-14", "28 March 2026", "28 March"),
    ("2025-12-31", "2026-01-01", "31 December 2025", "31 December 2025"),
  ])
  func aDayIsSaidInWords(_ text: String, _ later: String, _ words: String, _ beside: String) throws {
    let (date, other) = (try #require(CalendarDate(text)), try #require(CalendarDate(later)))
    #expect(date.words == words)
    #expect(date.words(beside: other) == beside)
  }
}
