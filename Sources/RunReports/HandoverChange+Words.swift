internal import HandoverModel

extension HandoverChange {
  /// The change in the words in which people speak of it: days as `14 April 2026`, a risk that is raised or lowered.
  var words: String {
    switch subject {
    case .cell("roadblocks", let row, "severity"): risk(row) ?? sentence
    case .cell(_, let row, "due"): days.map { "\"\(row)\" moved from \($0) to \($1)" } ?? sentence
    case .cell(_, let row, "by"):
      days.map { Self.clause(on: row, "by", from: $0, to: $1) } ?? sentence
    case .field(let name): days.map { "\(name) moved from \($0) to \($1)" } ?? sentence
    default: sentence
    }
  }

  private func risk(_ row: String) -> String? {
    guard let before = before.flatMap({ Roadblock.Level($0) }), let after = after.flatMap({ Roadblock.Level($0) }),
      before != after
    else { return nil }
    return "risk \"\(row)\" \(after.isWorse(than: before) ? "raised" : "lowered") to \(after.rawValue)"
  }

  /// The days of a value that was a day and is another one, as they are said one behind the other.
  private var days: (String, String)? {
    guard let before = before?.day, let after = after?.day else { return nil }
    return (before.words(beside: after), after.words)
  }
}

extension HandoverChange.Value {
  /// The day that it is, where it says it as one of the calendar and no time of it.
  fileprivate var day: CalendarDate? {
    switch meaning {
    case .date(let date), .day(.date(let date)): date
    case .dateTime(let time) where time.minutes == nil: time.date
    default: nil
    }
  }
}
