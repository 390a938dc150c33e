extension CalendarDate {
  /// As people say it: `7 May 2026`.
  public var words: String {
    let (year, month, day) = components
    return "\(day) \(MonthNames.english[month - 1]) \(year)"
  }

  /// As much of it as `other`, which is said right behind it, does not say: `14`, `28 March`, `14 April 2025`.
  public func words(beside other: CalendarDate) -> String {
    let (date, later) = (components, other.components)
    if date.year != later.year { return words }
    return date.month == later.month ? "\(date.day)" : "\(date.day) \(MonthNames.english[date.month - 1])"
  }
}
