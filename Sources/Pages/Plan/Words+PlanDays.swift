internal import HandoverModel
internal import Templates

extension Words {
  /// A day of a plan, with its weekday: `Fri 22 May`, `Fr 22. Mai`; with its year where that is not the one of `today`.
  func planDay(_ date: CalendarDate, beside today: CalendarDate) -> String {
    let length = language == .german ? 2 : 3
    return "\(date.weekdayName(in: language).prefix(length)) \(dayOfMonth(date, beside: today))"
  }

  /// The same without its weekday: `22 May`, `22. Mai`.
  func dayOfMonth(_ date: CalendarDate, beside today: CalendarDate) -> String {
    let (year, month, day) = date.components
    if year != today.components.year { return self.day(date) }
    let name = MonthNames.names(in: language)[month - 1]
    return language == .german ? "\(day). \(name)" : "\(day) \(name)"
  }

  /// The same in as few letters as possible, for a drawing: `8 Apr`, `8.4.`.
  func shortDay(_ date: CalendarDate) -> String {
    let (_, month, day) = date.components
    let name = MonthNames.names(in: language)[month - 1]
    return language == .german ? "\(day).\(month)." : "\(day) \(name.prefix(3))"
  }

  /// What the month of `date` is called.
  func month(of date: CalendarDate) -> String { MonthNames.names(in: language)[date.components.month - 1] }

  /// That nobody works on a day, and why: "In a freeze: the busiest weeks".
  func closure(_ closure: Closure) -> String {
    switch closure {
    case .weekend: self[.onWeekend]
    case .holiday: self[.onHoliday]
    case .freeze(let freeze): freeze.reason.map { self(.inFreezeFor, ["reason": $0]) } ?? self[.inFreeze]
    }
  }

  /// Why nobody works on `day`, in the middle of a sentence: "a holiday".
  func reason(for day: CalendarDate, in book: AccountBook) -> String {
    switch book.configuration.calendar.closure(on: day) {
    case .holiday: self[.aHoliday]
    case .freeze: self[.aFreeze]
    case .weekend, nil: self[.aWeekend]
    }
  }
}

extension TimeText {
  /// A day that is said as `words`.
  init(_ date: CalendarDate, words: String) {
    (machine, self.words, timeOfDay) = ("\(date)", words, nil)
  }
}

extension String {
  /// With its first letter as a small one.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
