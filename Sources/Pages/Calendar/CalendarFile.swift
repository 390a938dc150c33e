internal import Foundation
internal import HandoverModel

/// A calendar file that calendar programs read (RFC 5545).
///
/// The same events give the same bytes on the same day: nothing in it is taken from a clock.
struct CalendarFile: Sendable {
  /// An entry of a calendar.
  struct Event: Sendable {
    /// By what a program knows it again when the file is read once more; never shown.
    let id: UUID
    /// Its title.
    let summary: String
    /// More about it, in lines; empty for nothing.
    let details: [String]
    /// When. An event of which only the day is known takes the whole day, and keeps nobody from anything else.
    let time: CalendarDateTime
  }

  /// What the calendar is called.
  let name: String
  /// The language of its words: `en`.
  let language: String
  /// The day on which the file was made.
  let today: CalendarDate
  /// The time zone of all times, by its IANA name; `nil` where the clock of whoever reads it counts.
  let timeZone: String?
  /// The events, in order.
  let events: [Event]

  /// How long a meeting lasts that says only when it begins, in minutes.
  static let meetingLength = 60
  /// How many bytes a line may have (RFC 5545, 3.1).
  private static let lineLength = 75

  /// The file, in UTF-8.
  var bytes: [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Baton//Baton//EN", "CALSCALE:GREGORIAN"]
    lines.append("X-WR-CALNAME;LANGUAGE=\(language):\(Self.escaped(name))")
    lines += events.flatMap { self.lines(of: $0) }
    lines.append("END:VCALENDAR")
    return lines.flatMap(Self.folded)
  }

  private func lines(of event: Event) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(event.id.uuidString.lowercased())", "DTSTAMP:\(Self.basic(today))T000000Z"]
    lines += times(of: event.time)
    lines.append("SUMMARY;LANGUAGE=\(language):\(Self.escaped(event.summary))")
    if !event.details.isEmpty {
      lines.append("DESCRIPTION;LANGUAGE=\(language):\(Self.escaped(event.details.joined(separator: "\n")))")
    }
    return lines + ["END:VEVENT"]
  }

  private func times(of time: CalendarDateTime) -> [String] {
    guard let minutes = time.minutes else {
      let next = Self.basic(time.date.adding(days: 1))
      return ["DTSTART;VALUE=DATE:\(Self.basic(time.date))", "DTEND;VALUE=DATE:\(next)", "TRANSP:TRANSPARENT"]
    }
    let offset = time.secondsFromUTC(in: timeZone)
    let start = time.date.dayNumber * 1440 + minutes - (offset ?? 0) / 60
    // Its length counts on no clock: also in the hour in which the clocks change it is as long as ever.
    let written = [start, start + Self.meetingLength].map { Self.basic(minutes: $0) + (offset == nil ? "" : "Z") }
    return ["DTSTART:\(written[0])", "DTEND:\(written[1])", "TRANSP:OPAQUE"]
  }

  private static func basic(minutes: Int) -> String {
    let day = Int((Double(minutes) / 1440).rounded(.down))
    let rest = minutes - day * 1440
    return "\(basic(CalendarDate(dayNumber: day)))T\(two(rest / 60))\(two(rest % 60))00"
  }

  private static func basic(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Text as a value (RFC 5545, 3.3.11).
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line with its end, folded where it is longer than a line may be, between two characters; within one only where it alone is too long.
  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    let parts = line.flatMap { character in
      character.utf8.count < lineLength
        ? [Array(character.utf8)] : character.unicodeScalars.map { Array(String($0).utf8) }
    }
    for next in parts {
      if length + next.count > lineLength {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += next
      length += next.count
    }
    return bytes + [0x0D, 0x0A]
  }
}
