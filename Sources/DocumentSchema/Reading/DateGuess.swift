internal import HandoverModel

/// What a date in another spelling was probably meant to be, where only one reading is possible.
enum DateGuess {
  /// A sentence that says what to write instead of `text`.
  static func help(for text: String) -> String {
    if let end = endOfMonth(passedBy: text) { return end }
    if let (first, second) = eitherDate(in: text) {
      return "\(words(first)) or \(words(second))? write \(first) or \(second)"
    }
    guard let date = date(in: text) else { return "write it as year-month-day, such as 2026-05-07" }
    return "write \(date)"
  }

  /// Whether `text` is a date in a spelling that only one reading fits.
  static func isDate(_ text: String) -> Bool { date(in: text) != nil }

  /// Whether `text` can only be meant as a day, although it is none that can be counted to: `2026-04-31`, `7.5.2026`, `D6`, `Week 1`.
  static func isMeantAsDay(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    if isDate(text) || isWrittenAsDate(text) { return true }
    let small = text.lowercased()
    let word = small.prefix { $0.isLetter }
    let number = small.dropFirst(word.count).drop { $0 == " " || $0 == "." || $0 == "-" }
    return daysOrWeeks.contains(String(word)) && (1...3).contains(number.count) && number.allSatisfy(isDigit)
  }

  /// A sentence that says what to write instead of `D6`; `nil` for other texts.
  static func helpWithDayNumber(_ text: String) -> String? {
    let number = text.dropFirst().trimmed
    guard text.first == "D" || text.first == "d", (1...3).contains(number.count), number.allSatisfy(isDigit) else {
      return nil
    }
    return "write Day \(number), or D+\(number) if the plan's first day is not to count"
  }

  /// Whether `text` is written as a date is, be there such a day or not: `2026-04-31`.
  static func isWrittenAsDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count == 4 && parts[1...].allSatisfy { (1...2).contains($0.count) }
      && parts.joined().allSatisfy(isDigit)
  }

  /// What to say of a date behind the last day of its month: `2026-04-31`; `nil` for others.
  private static func endOfMonth(passedBy text: String) -> String? {
    guard isWrittenAsDate(text) else { return nil }
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3, numbers[2] > 28,
      CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) == nil,
      let last = (28...31).reversed().lazy.compactMap({ CalendarDate(year: numbers[0], month: numbers[1], day: $0) })
        .first
    else { return nil }
    let name = MonthNames.english[numbers[1] - 1]
    return
      "\(name)\(numbers[1] == 2 ? " \(numbers[0])" : "") has \(last.components.day) days: write \(last), or the day that is meant"
  }

  /// The two days that `1/2/2027` can be; `nil` where only one can be meant, or none.
  private static func eitherDate(in text: String) -> (CalendarDate, CalendarDate)? {
    guard text.utf8.count <= 40 else { return nil }
    let numbers = text.split { !"0123456789".contains($0) }.compactMap { Int($0) }
    let separators = text.filter { !"0123456789 ".contains($0) }
    guard numbers.count == 3, separators == "//" || separators == "--", numbers[2] > 1900, numbers[0] != numbers[1],
      let british = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]),
      let american = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    else { return nil }
    return (british, american)
  }

  private static func words(_ date: CalendarDate) -> String {
    "\(date.components.day) \(MonthNames.english[date.components.month - 1])"
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static let daysOrWeeks: Set<String> = [
    "d", "day", "days", "tag", "w", "wk", "week", "woche", "kw", "month", "monat",
  ]

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
    if numbers[0] > 12 || numbers[0] == numbers[1] {
      return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }
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
