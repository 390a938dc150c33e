internal import Foundation
public import HandoverModel

extension CalendarDate {
  /// The day on the clock in the time zone with this IANA name; in that of the machine where there is none of that name.
  public static func today(in timeZone: String?) -> CalendarDate {
    let zone = timeZone.flatMap { TimeZone(identifier: $0) } ?? .current
    let now = Date()
    let seconds = Int(now.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: now)
    return CalendarDate(dayNumber: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }
}
