internal import HandoverModel

/// What a date in another spelling was probably meant to be, where only one reading is possible.
enum DateGuess {
  /// A sentence that says what to write instead of `text`.
  static func help(for text: String) -> String {
    guard let date = date(in: text) else { return "write it as year-month-day, such as 2026-05-07" }
    return "write \(date)"
  }

  /// Understands `7.5.2026` (day first, everywhere), `2026/5/7`, `2026-5-7`, and `13/5/2026` where one number is over 12.
  private static func date(in text: String) -> CalendarDate? {
    let numbers = text.split { !"0123456789".contains($0) }.compactMap { Int($0) }
    let separators = Set(text.filter { !"0123456789 ".contains($0) })
    guard numbers.count == 3, separators.count == 1, let separator = separators.first else { return nil }
    if numbers[0] > 1900, "-/.".contains(separator) {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard numbers[2] > 1900 else { return nil }
    if separator == "." { return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) }
    guard separator == "/" || separator == "-" else { return nil }
    if numbers[0] > 12 { return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) }
    if numbers[1] > 12 { return CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]) }
    return nil
  }
}
