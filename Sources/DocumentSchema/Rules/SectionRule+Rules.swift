internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

extension SectionRule {
  private static let keys = ["title", "aliases", "required-from", "audience", "help", "content"]

  /// The rule of a section in `entry`; its names are added to `register`.
  init(_ entry: RuleEntry, _ register: inout NameRegister, _ faults: inout SchemaFaults) {
    let rules = entry.rules
    faults.reportUnknown(in: rules, known: Self.keys)
    let content = faults.group(rules, "content", such: "content: { kind: prose }")
    self.init(
      key: entry.key,
      names: Names(entry, &register, &faults),
      requiredFrom: faults.stage(rules, "required-from"),
      audience: Audience(rules, &faults),
      help: LocalizedText(rules, "help", &faults),
      content: content.map { Content($0, at: entry.place, &faults) } ?? .free,
      needsSource: content.map { Self.needsSource($0, &faults) } ?? false,
      allowsNone: content.map { Self.allowsNone($0, &faults) } ?? false
    )
  }

  private static func needsSource(_ rules: FieldMap, _ faults: inout SchemaFaults) -> Bool {
    guard let scalar = faults.scalar(rules, "source") else { return false }
    if scalar.text != "required" {
      faults.report(
        "\(faults.quoted(scalar.text)) means nothing for a source",
        at: scalar.range,
        help: "write source: required, or remove it"
      )
    }
    return scalar.text == "required"
  }

  private static func allowsNone(_ rules: FieldMap, _ faults: inout SchemaFaults) -> Bool {
    let example = "none: { needs: [reviewer, date] }"
    guard let none = faults.group(rules, "none", such: example) else { return false }
    let needs = faults.words(none, "needs")
    if none.fields.map(\.name) != ["needs"] || needs.map(\.text) != ["reviewer", "date"] {
      faults.report("\"none\" needs a reviewer and a date", at: none.range, help: "write \(example)")
    }
    return true
  }
}

extension SectionRule.Content {
  private static let keys: [String: [String]] = [
    "prose": ["min-words"], "list": ["min", "labels"], "table": ["min", "columns"], "tasks": [],
    "plan": ["windows", "communication"], "free": [],
  ]

  /// What a section must hold by `rules`; it is named at `place`.
  init(_ rules: FieldMap, at place: SourceRange, _ faults: inout SchemaFaults) {
    let kinds = ["prose", "list", "table", "tasks", "plan", "free"]
    let kind = faults.scalar(rules, "kind")
    guard let word = kind?.text, let keys = Self.keys[word] else {
      if let kind {
        faults.report(kind.text, isNot: "a kind of content", among: kinds, at: kind.range)
      } else if rules["kind"] == nil {
        faults.report("this content has no kind", at: rules.range, help: "write kind: \(kinds.joined(separator: ", "))")
      }
      self = .free
      return
    }
    faults.reportUnknown(in: rules, known: ["kind", "source", "none"] + keys)
    switch word {
    case "prose": self = .prose(minimumWords: faults.number(rules, "min-words", atLeast: 0) ?? 1)
    case "list":
      let labels = ColumnRule.all(rules, "labels", of: "label", &faults)
      self = .list(minimumItems: faults.number(rules, "min", atLeast: 0) ?? 0, labels: labels)
    case "table": self = Self.table(rules, at: place, &faults)
    case "tasks": self = .tasks
    case "plan": self = Self.plan(rules, at: place, &faults)
    default: self = .free
    }
  }

  private static func table(_ rules: FieldMap, at place: SourceRange, _ faults: inout SchemaFaults) -> Self {
    let columns = ColumnRule.all(rules, "columns", of: "column", &faults)
    if rules["columns"] == nil || columns.isEmpty {
      faults.report(
        "this table has no columns",
        at: rules["columns"]?.nameRange ?? rules["kind"]?.value.range ?? place,
        help: "write columns: and below it a line each, such as item: { title: { en: Item }, required: true }"
      )
    }
    return .table(columns: columns, minimumRows: faults.number(rules, "min", atLeast: 0) ?? 0)
  }

  private static func plan(_ rules: FieldMap, at place: SourceRange, _ faults: inout SchemaFaults) -> Self {
    var register = NameRegister(of: "window")
    var windows: [WindowRule] = []
    for entry in faults.entries(rules, "windows") {
      let day = SchemaFaults.number(entry.key).flatMap { (1...3_650).contains($0) ? $0 : nil }
      if day == nil || windows.contains(where: { $0.lastDay == day }) {
        faults.report(
          "\(faults.quoted(entry.key)) is not the last day of a window",
          at: entry.place,
          help: "write a number of days, such as 30, each only once"
        )
      }
      faults.reportUnknown(in: entry.rules, known: ["title", "aliases"])
      windows.append(WindowRule(lastDay: day ?? 0, names: Names(entry, &register, &faults)))
    }
    if windows.isEmpty {
      faults.report(
        "this plan has no windows",
        at: rules["windows"]?.nameRange ?? rules["kind"]?.value.range ?? place,
        help: "write windows: { 30: { title: { en: First 30 days } } }"
      )
    }
    let example = "communication: { title: { en: Communication plan }, columns: { … } }"
    let communication = faults.group(rules, "communication", such: example).map { map in
      let place = rules["communication"]?.nameRange ?? map.range
      return CommunicationRule(RuleEntry(key: "communication", place: place, rules: map), &register, &faults)
    }
    // A company's own window is written last, wherever it belongs.
    return .plan(windows: windows.sorted { $0.lastDay < $1.lastDay }, communication: communication)
  }
}

extension CommunicationRule {
  /// The rule of the communication plan in `entry`.
  init(_ entry: RuleEntry, _ register: inout NameRegister, _ faults: inout SchemaFaults) {
    faults.reportUnknown(in: entry.rules, known: ["title", "aliases", "columns"])
    self.init(
      names: Names(entry, &register, &faults),
      columns: ColumnRule.all(entry.rules, "columns", of: "column", &faults)
    )
  }
}
