internal import HandoverModel

/// What a date in another spelling was probably meant to be, where only one reading is possible.
enum DateGuess {
  /// A sentence that says what to write instead of `text`.
  static func help(for text: String) -> String {
    guard let date = date(in: text) else { return "write it as year-month-day, such as 2026-05-07" }
    return "write \(date)"
  }

  /// Whether `text` is a date in a spelling that only one reading fits.
  static func isDate(_ text: String) -> Bool { date(in: text) != nil }

  /// Understands `7.5.2026` (day first, everywhere), `2026/5/7`, `2026-5-7`, and `13/5/2026` where one number is over 12.
  static func date(in text: String) -> CalendarDate? {
    if let date = dateWithMonth(in: text) { return date }
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

  /// The same with a time of day behind it, `8.4.2026 15:00` or `8 April 2026, 15:00`, or a date alone.
  static func dateTime(in text: String) -> CalendarDateTime? {
    if let date = date(in: text) { return CalendarDateTime(date: date, minutes: nil) }
    guard text.utf8.count <= 60, let last = text.split(whereSeparator: { $0 == " " || $0 == "T" }).last else {
      return nil
    }
    var day = text.dropLast(last.count).trimmed
    if day.hasSuffix(",") { day.removeLast() }
    if day.hasSuffix("T") { day.removeLast() }
    return (CalendarDate(day) ?? date(in: day)).flatMap { CalendarDateTime("\($0) \(last)") }
  }

  /// Understands `1 October 2026`, `October 1st, 2026` and `1. Oktober 2026`: a month in words, in English or German.
  private static func dateWithMonth(in text: String) -> CalendarDate? {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count == 3, let place = words.firstIndex(where: { $0.first?.isLetter ?? false }), place < 2,
      let year = Int(words[2]), year > 1900
    else { return nil }
    let digits = words[1 - place].prefix { $0.isNumber }
    guard let month = MonthNames.month(called: words[place]), let day = Int(digits) else { return nil }
    let ending = words[1 - place].dropFirst(digits.count)
    guard ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
