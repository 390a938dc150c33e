/// Why nobody works on a day.
public enum Closure: Sendable, Hashable {
  /// It is not among the working days of the week.
  case weekend
  /// It is a holiday.
  case holiday
  /// It is in a freeze.
  case freeze(Freeze)
}
