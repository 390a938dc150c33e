internal import HandoverModel

extension Plan {
  /// How many days a plan has.
  static let dayCount = PlanWindow.third.days.upperBound

  /// Which day of the plan `date` is, from 1 to 90; `nil` outside of them, and where it is not known from when the plan counts.
  func number(of date: CalendarDate) -> Int? {
    guard let anchor else { return nil }
    let number = anchor.days(until: date) + 1
    return (1...Self.dayCount).contains(number) ? number : nil
  }

  /// The last of the 90 days.
  var lastDay: CalendarDate? { anchor?.adding(days: Self.dayCount - 1) }
}
