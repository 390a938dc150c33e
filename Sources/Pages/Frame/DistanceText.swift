internal import HandoverModel
internal import Templates

/// How far away a day is, as a page shows it: counted to the day of the build, and counted anew by the script.
struct DistanceText: Sendable {
  /// For programs: `2026-05-07`.
  let machine: String
  /// For people: "in 6 days".
  let words: String

  /// How far `day` is from `today`.
  init(to day: CalendarDate, from today: CalendarDate, in words: Words) {
    machine = "\(day)"
    self.words = words.distance(from: today, to: day)
  }
}

extension DistanceText {
  /// The same in HTML, for a sentence.
  var html: SafeHTML {
    SafeHTML(
      alreadyEscaped: Array("<span data-days=\"\(machine)\">".utf8) + SafeHTML(escaping: words).bytes
        + Array("</span>".utf8)
    )
  }
}

extension DistanceText: TemplateModel {
  static let fields: TemplateFields<DistanceText> = [
    .text("machine") { $0.machine },
    .text("words") { $0.words },
  ]
}
