internal import HandoverModel
internal import Markdown

/// The dates of days that an author counted: `D+30`, `Day 14`.
struct PlanDays: Sendable {
  let plan: Plan
  let calendar: WorkingCalendar
  let words: Words

  /// `inlines`, the whole content of a paragraph or a cell, with the date behind a counted day: where it is all that stands there, and
  /// where it stands between commas in parentheses, as in the items of a plan. A day in a sentence may be counted from elsewhere.
  func resolved(_ inlines: [Inline]) -> [Inline] {
    if inlines.count == 1, case .text(let text) = inlines[0], let date = date(of: text) {
      return inlines + mark(date)
    }
    return inlines.flatMap { inline in
      if case .text(let text) = inline { resolved(in: text) } else { [inline] }
    }
  }

  private func resolved(in text: String) -> [Inline] {
    // Few texts hold a parenthesis and are looked at more closely.
    guard text.utf8.contains(UInt8(ascii: "(")) else { return [.text(text)] }
    var pieces: [Inline] = []
    var plain = text.startIndex
    var isInside = false
    var start = text.startIndex
    for place in text.indices {
      switch text[place] {
      case "(": (isInside, start) = (true, text.index(after: place))
      case ",", ")":
        if isInside, let date = date(of: text[start..<place]) {
          pieces += [.text(String(text[plain..<place]))] + mark(date)
          plain = place
        }
        start = text.index(after: place)
        if text[place] == ")" { isInside = false }
      default: break
      }
    }
    return pieces + [.text(String(text[plain...]))]
  }

  /// The date of a day that is counted; `nil` for anything else.
  private func date(of text: some StringProtocol) -> CalendarDate? {
    // The longest is "Day 1000", with blanks.
    guard text.utf8.count <= 24, let day = PlanDay(text.drop { $0 == " " }) else { return nil }
    if case .date = day { return nil }
    return plan.date(of: day, in: calendar)
  }

  private func mark(_ date: CalendarDate) -> [Inline] {
    [.text(" "), .marked(.note, [.text("= " + words.day(date))])]
  }
}
