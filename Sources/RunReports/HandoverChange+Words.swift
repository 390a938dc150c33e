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
    guard let before = before.flatMap({ Roadblock.Level(rawValue: $0.lowercased()) }),
      let after = after.flatMap({ Roadblock.Level(rawValue: $0.lowercased()) }), before != after
    else { return nil }
    return "risk \"\(row)\" \(after.isWorse(than: before) ? "raised" : "lowered") to \(after.rawValue)"
  }

  private func moved(_ name: String, verb: String) -> String? {
    guard let before = before.flatMap({ CalendarDate($0) }), let after = after.flatMap({ CalendarDate($0) }) else {
      return nil
    }
    return "\(name) \(verb) from \(before.words(beside: after)) to \(after.words)"
  }
}
