extension CalendarDate {
  /// As people say it: `7 May 2026`.
  public var words: String {
    let (year, month, day) = components
    return "\(day) \(MonthNames.english[month - 1]) \(year)"
  }

  /// As people say it in `language`: `7 May 2026`, `7. Mai 2026`.
  public func words(in language: SiteConfiguration.Language) -> String {
    let (year, month, day) = components
    let name = MonthNames.names(in: language)[month - 1]
    return language == .german ? "\(day). \(name) \(year)" : "\(day) \(name) \(year)"
  }

  /// What the day of the week is called in `language`: `Thursday`, `Donnerstag`.
  public func weekdayName(in language: SiteConfiguration.Language) -> String {
    switch (language, weekday) {
    case (.english, let day): day.rawValue.prefix(1).uppercased() + day.rawValue.dropFirst()
    case (.german, .monday): "Montag"
    case (.german, .tuesday): "Dienstag"
    case (.german, .wednesday): "Mittwoch"
    case (.german, .thursday): "Donnerstag"
    case (.german, .friday): "Freitag"
    case (.german, .saturday): "Samstag"
    case (.german, .sunday): "Sonntag"
    }
  }

  /// As much of it as `other`, which is said right behind it, does not say: `14`, `28 March`, `14 April 2025`.
  public func words(beside other: CalendarDate) -> String {
    let (date, later) = (components, other.components)
    if date.year != later.year { return words }
    return date.month == later.month ? "\(date.day)" : "\(date.day) \(MonthNames.english[date.month - 1])"
  }
}
