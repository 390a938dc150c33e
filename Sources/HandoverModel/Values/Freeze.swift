/// Days on which nothing is changed at the vendor's, such as the turn of the year.
public struct Freeze: Sendable, Hashable {
  /// The days.
  public let days: DateSpan
  /// Why; `nil` where nobody wrote it.
  public let reason: String?

  /// A freeze on `days`.
  public init(_ days: DateSpan, reason: String?) {
    self.days = days
    self.reason = reason
  }
}
