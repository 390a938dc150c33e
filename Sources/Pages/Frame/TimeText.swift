internal import HandoverModel
internal import Templates

/// A day as a page shows it: for people in words, for programs as `2026-05-07`.
struct TimeText: Sendable {
  /// For programs: `2026-05-07`, or `2026-05-07T15:00`.
  let machine: String
  /// For people: `7 May 2026`.
  let words: String
  /// The time of day, where it is known: `15:00`.
  let timeOfDay: String?

  /// A day.
  init(_ date: CalendarDate) {
    machine = "\(date)"
    words = date.words
    timeOfDay = nil
  }

  /// A day, and a time of day where it is known.
  init(_ time: CalendarDateTime) {
    machine = time.timeOfDay.map { "\(time.date)T\($0)" } ?? "\(time.date)"
    words = time.date.wordsWithWeekday
    timeOfDay = time.timeOfDay
  }
}

extension TimeText: TemplateModel {
  static let fields: TemplateFields<TimeText> = [
    .text("machine") { $0.machine },
    .text("words") { $0.words },
    .optionalText("timeOfDay") { $0.timeOfDay },
  ]
}

extension CalendarDate {
  /// `Thu 7 May 2026`.
  var wordsWithWeekday: String {
    weekday.rawValue.prefix(3).capitalizedFirst + " " + words
  }
}

extension StringProtocol {
  /// With its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
