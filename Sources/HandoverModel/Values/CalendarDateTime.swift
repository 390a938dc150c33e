/// A day and a time of day as a clock on the wall shows it; the time zone is the site's.
public struct CalendarDateTime: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// Minutes since midnight, 0 to 1439; `nil` where only the day is known.
  public let minutes: Int?

  /// The time `minutes` after midnight on `date`, or just the day.
  public init(date: CalendarDate, minutes: Int?) {
    self.date = date
    self.minutes = minutes
  }

  /// A time written as `2026-04-08 15:00`, with a space or a `T` between day and time, or only a day.
  public init?(_ text: some StringProtocol) {
    guard let date = CalendarDate(text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty {
      self.init(date: date, minutes: nil)
      return
    }
    guard let separator = rest.first, separator == " " || separator == "T" else { return nil }
    let parts = rest.dropFirst().drop { $0 == " " }.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.init(date: date, minutes: hour * 60 + minute)
  }

  /// The time of day as `15:00`; `nil` where only the day is known.
  public var timeOfDay: String? {
    minutes.map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
  }
}

extension CalendarDateTime: Comparable, CustomStringConvertible {
  /// Earlier sorts first; a day without a time sorts before all times of that day.
  public static func < (left: CalendarDateTime, right: CalendarDateTime) -> Bool {
    (left.date, left.minutes ?? -1) < (right.date, right.minutes ?? -1)
  }

  /// As it is written: `2026-04-08 15:00`.
  public var description: String {
    timeOfDay.map { "\(date) \($0)" } ?? "\(date)"
  }
}
