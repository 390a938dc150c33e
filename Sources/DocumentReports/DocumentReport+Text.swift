extension DocumentReport {
  /// The report for people, as lines.
  public var text: String {
    var lines = ["\(path): \(Self.article(kind)) \"\(id)\", \(title)"]
    if !isWhole { lines.append("It could not be read as a whole; the findings below say why.") }
    lines += Self.block("Fields", Self.columns(fields.map(\.pair)))
    lines += Self.block("Today", today)
    for section in sections { lines += Self.block(section.title, section.lines) }
    let others = otherSections.flatMap { other in
      ["line \(other.line): \(other.heading)"] + other.content.map { "  " + $0 }
    }
    lines += Self.block("Not in the schema, and shown as it stands", others)
    if let plan { lines += Self.block("Plan", plan.lines) }
    lines += Self.block("Open questions", questions.map(\.words))
    lines += Self.block("Gates", gates.flatMap(\.lines))
    lines += Self.block(
      "Silenced",
      silenced.map {
        "line \($0.line): \($0.kind)\($0.reason.isEmpty ? " (without a reason, so it is told all the same)" : ": " + $0.reason)"
      }
    )
    lines += Self.block("Found", findings.map { "line \($0.line): \($0.severity)[\($0.kind)]: \($0.message)" })
    return lines.joined(separator: "\n") + "\n"
  }

  private var today: [String] {
    [
      owner.map { "owned by \($0.name) (\($0.role.uppercased())\($0.since.map { ", since \($0)" } ?? ""))" },
      phase.map { "in the bow tie: \($0)" },
    ].compactMap { $0 }
  }

  private static func article(_ kind: String) -> String { ("aeiou".contains(kind.prefix(1)) ? "an " : "a ") + kind }

  /// `lines` under `title`; nothing where there are none.
  private static func block(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  /// Pairs as lines, the second of each under those above.
  static func columns(_ pairs: [(String, String)]) -> [String] {
    let width = pairs.map(\.0.count).max() ?? 0
    return pairs.map { name, value in name + String(repeating: " ", count: width - name.count + 2) + value }
  }
}

extension FieldReport {
  /// The name, and what was understood.
  fileprivate var pair: (String, String) {
    switch state {
    case .read: (name, value?.words ?? "")
    case .unknown: (name, "unknown")
    case .unreadable: (name, "not understood: " + texts.joined(separator: ", "))
    case .unexpected: (name, "not in the schema: " + texts.joined(separator: ", "))
    }
  }
}

extension SectionReport {
  fileprivate var title: String { heading == name ? name : "\(name), called \"\(heading)\"" }

  fileprivate var lines: [String] {
    var lines: [String] = []
    if state == "missing", none == nil { lines.append("holds no answer") }
    lines += content
    if !sources.isEmpty { lines.append("sources: " + sources.joined(separator: "; ")) }
    return lines
  }
}

extension NoneReport {
  /// For people.
  var words: String { "none known, reviewed by \(reviewer ?? "nobody") on \(date ?? "no day")" }
}

extension LabelReport {
  /// For people.
  var words: String { "\(key): \(value?.words ?? answer.text)" }
}

extension RowReport {
  /// For people: a line a cell, the first with the row's number.
  func lines(number: Int) -> [String] {
    let known = order.compactMap { key in cells[key].map { (key, $0) } }.filter { !$0.1.text.isEmpty }
      .map { ($0.0, $0.1.state == "missing" ? "unknown" : $0.1.value?.words ?? $0.1.text) }
    let more = others.map { ("\"\($0.title)\"", $0.text) } + (source.map { [("source", $0)] } ?? [])
    let lines = DocumentReport.columns(known + more + (id.map { [("id", $0)] } ?? []))
    let mark = "\(number). "
    return lines.enumerated().map { ($0.offset == 0 ? mark : String(repeating: " ", count: mark.count)) + $0.element }
  }
}

extension TaskReport {
  /// For people.
  var lines: [String] {
    let details = [
      owner, due, audience == "customer" ? audience : nil, window.map { "days \($0 - 29) to \($0)" },
      serves.isEmpty ? nil : "for " + serves.joined(separator: ", "),
      after.isEmpty ? nil : "after " + after.joined(separator: ", "), id.map { "id \($0)" },
    ].compactMap { $0 }
    let rest = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    return ["- \(status): \(title)\(rest)"] + (doneWhen.map { ["  done when: \($0)"] } ?? [])
      + others.map { $0.title.isEmpty ? "  note: \($0.text)" : "  \"\($0.title)\": \($0.text)" }
  }
}

extension PlanReport {
  fileprivate var lines: [String] {
    guard !items.isEmpty || !openItems.isEmpty else { return [] }
    let start = anchor.map { "counts from \($0)" } ?? "counts from a day that is not known"
    return ["\(start); \(done) of \(total) items done, \(overdue) overdue"] + (items + openItems).map(\.words)
  }
}

extension PlannedReport {
  fileprivate var words: String {
    let day = due.map { $0 + (rolledFrom.map { " (moved from \($0))" } ?? "") } ?? "no day     "
    let window = window.map { ", days \($0 - 29) to \($0)" } ?? ""
    let aims = serves.isEmpty ? "" : ", for " + serves.map { "\"\($0)\"" }.joined(separator: ", ")
    let steps = after.isEmpty ? "" : ", after " + after.map { "\"\($0)\"" }.joined(separator: ", ")
    return "\(day)  \(title)\(window)\(aims)\(steps)\(isOverdue ? ", overdue" : "")"
  }
}

extension QuestionReport {
  fileprivate var words: String {
    "line \(line): \(about)\(state == "partly" ? " (in part)" : "")\(respondent.map { ", to be answered by \($0)" } ?? "")"
  }
}

extension GateReport {
  fileprivate var lines: [String] {
    let state =
      if let overriddenBy {
        "let through by \(overriddenBy)"
      } else {
        isOpen ? "open" : lacks.isEmpty ? "closed by a gate before" : "closed"
      }
    return ["\(number). into \(stage): \(state)"] + lacks.map { "   lacks: \($0.message)" }
  }
}

extension JSONValue {
  /// For people.
  var words: String {
    switch self {
    case .null: "unknown"
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let number): "\(number)"
    case .string(let text): text
    case .list(let values): values.map(\.words).joined(separator: ", ")
    case .object(let entries):
      if case .string(let person)? = entries["person"], entries.count == 1 {
        "@" + person
      } else if case .string(let name)? = entries["name"], entries.count == 1 {
        name
      } else {
        entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }.joined(separator: ", ")
      }
    }
  }
}
