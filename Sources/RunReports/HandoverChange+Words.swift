internal import HandoverModel

extension HandoverChange {
  /// The change in the words in which people speak of it: days as `14 April 2026`, a risk that is raised or lowered.
  var words: String {
    switch subject {
    case .cell("roadblocks", let row, "severity"): return risk(row) ?? sentence
    case .cell(_, let row, "due"): return moved("\"\(row)\"", verb: "moved") ?? sentence
    case .field(let name): return moved(name, verb: "moved") ?? sentence
    default: return sentence
    }
  }

  private func risk(_ row: String) -> String? {
    let levels = ["low", "medium", "high"]
    guard let before = before.flatMap({ levels.firstIndex(of: $0.lowercased()) }),
      let after = after.flatMap({ levels.firstIndex(of: $0.lowercased()) }), before != after
    else { return nil }
    return "risk \"\(row)\" \(before < after ? "raised" : "lowered") to \(levels[after])"
  }

  private func moved(_ name: String, verb: String) -> String? {
    guard let before = before.flatMap({ CalendarDate($0) }), let after = after.flatMap({ CalendarDate($0) }) else {
      return nil
    }
    return "\(name) \(verb) from \(before.words(beside: after)) to \(after.words)"
  }
}

extension CalendarDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `14 April 2026`.
  fileprivate var words: String {
    let (year, month, day) = components
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  /// As much of it as `other`, which is said right behind it, does not say: `14`, `28 March`, `14 April 2025`.
  fileprivate func words(beside other: CalendarDate) -> String {
    let (date, later) = (components, other.components)
    if date.year != later.year { return words }
    return date.month == later.month ? "\(date.day)" : "\(date.day) \(Self.months[date.month - 1])"
  }
}
