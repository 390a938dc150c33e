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
  init(_ date: CalendarDate, in words: Words) {
    machine = "\(date)"
    self.words = words.day(date)
    timeOfDay = nil
  }

  /// A day near `today`, with its weekday, and its year only where it is another.
  init(_ date: CalendarDate, near today: CalendarDate, in words: Words) {
    machine = "\(date)"
    self.words = words.planDay(date, beside: today)
    timeOfDay = nil
  }

  /// A day near `today`, without its weekday, and its year only where it is another: `7 May`.
  init(plain date: CalendarDate, near today: CalendarDate, in words: Words) {
    machine = "\(date)"
    self.words = words.dayOfMonth(date, beside: today)
    timeOfDay = nil
  }

  /// A day, with its weekday and a time of day where that is known.
  init(_ time: CalendarDateTime, in words: Words) {
    machine = time.machine
    self.words = words.dayOfWeek(time.date)
    timeOfDay = time.timeOfDay
  }
}

extension TimeText {
  /// The day in HTML, for a sentence.
  var html: SafeHTML {
    SafeHTML(
      alreadyEscaped: Array("<time datetime=\"\(machine)\">".utf8) + SafeHTML(escaping: words).bytes
        + Array("</time>".utf8)
    )
  }
}

extension TimeText: TemplateModel {
  static let fields: TemplateFields<TimeText> = [
    .text("machine") { $0.machine },
    .text("words") { $0.words },
    .optionalText("timeOfDay") { $0.timeOfDay },
  ]
}

extension CalendarDateTime {
  /// For programs: `2026-05-07`, or `2026-05-07T15:00`.
  var machine: String { timeOfDay.map { "\(date)T\($0)" } ?? "\(date)" }
}

extension StringProtocol {
  /// With its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
