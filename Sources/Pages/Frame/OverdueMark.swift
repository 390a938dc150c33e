internal import HandoverModel
internal import Templates

/// The word "overdue" beside something open that has a day: seen once that day is past, on an older page too.
struct OverdueMark: Sendable {
  /// From which day on it is seen, for the script; `nil` where that day has come.
  let later: String?

  /// The mark beside what is due on that day, on a page of `today`.
  init(due day: CalendarDate, today: CalendarDate) {
    later = day < today ? nil : "\(day.adding(days: 1))"
  }
}

extension OverdueMark: TemplateModel {
  static let fields: TemplateFields<OverdueMark> = [
    .optionalText("later") { $0.later }
  ]
}
