internal import Foundation
internal import HandoverModel

extension CalendarDateTime {
  /// How far the clock of `zone`, an IANA name, is from UTC at that time, in seconds; `nil` where only the day is known, or the zone is not.
  func secondsFromUTC(in zone: String?) -> Int? {
    guard let minutes, let zone = zone.flatMap({ TimeZone(identifier: $0) }) else { return nil }
    // What the clock shows is off from UTC by what holds at that time, which the second step has right beside a change of the clocks.
    let seconds = (date.dayNumber * 1440 + minutes) * 60
    var offset = 0
    for _ in 0..<2 { offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds - offset))) }
    return offset
  }

  /// The same for programs, as it stands behind a time: `+02:00`, `Z`.
  func offset(in zone: String?) -> String? {
    secondsFromUTC(in: zone).map { seconds in
      if seconds == 0 { return "Z" }
      let minutes = abs(seconds) / 60
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }
  }
}
