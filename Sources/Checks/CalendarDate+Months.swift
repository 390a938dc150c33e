internal import HandoverModel

extension CalendarDate {
  /// The same day of the month `months` months later; in a shorter month its last day.
  func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let (years, rest) = (year * 12 + month - 1 + months).quotientAndRemainder(dividingBy: 12)
    return (0...3).lazy.compactMap { CalendarDate(year: years, month: rest + 1, day: day - $0) }.first ?? self
  }
}
