/// A day of the week, Monday first (ISO 8601).
public enum Weekday: String, Sendable, Hashable, CaseIterable {
  /// The days in their order.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
