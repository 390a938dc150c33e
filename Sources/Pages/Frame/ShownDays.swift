internal import HandoverModel
internal import Templates

/// On which days something is so, and is shown: the script of a page that is read later than it was built shows it, and hides what is over
/// (`templates/assets/days.js`).
struct ShownDays: Sendable {
  /// The first day; `nil` where that has come.
  let since: CalendarDate?
  /// The last day; `nil` where it stays so.
  let until: CalendarDate?

  /// The days from `since` to `until`, on a page that is built on `today`.
  ///
  /// - Parameter until: A day that is not past.
  init(since: CalendarDate? = nil, until: CalendarDate? = nil, on today: CalendarDate) {
    self.since = since.flatMap { $0 > today ? $0 : nil }
    self.until = until
  }

  /// The days behind `day`, on which what was due on it is overdue.
  init(after day: CalendarDate, on today: CalendarDate) {
    self.init(since: day.adding(days: 1), on: today)
  }

  /// Whether it is so on the day for which the page is built.
  var isNow: Bool { since == nil }
}

extension ShownDays: TemplateModel {
  static let fields: TemplateFields<ShownDays> = [
    .optionalText("since") { $0.since?.description },
    .optionalText("until") { $0.until?.description },
  ]
}

extension SafeHTML {
  /// This, on `days`.
  func shown(on days: ShownDays) -> SafeHTML {
    guard days.since != nil || days.until != nil else { return self }
    let since = days.since.map { " data-since=\"\($0)\"" } ?? ""
    let until = days.until.map { " data-until=\"\($0)\"" } ?? ""
    let start = "<span\(since)\(until)\(days.isNow ? "" : " hidden")>"
    return SafeHTML(alreadyEscaped: Array(start.utf8) + bytes + Array("</span>".utf8))
  }
}
