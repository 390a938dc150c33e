internal import Diagnostics
internal import FrontMatter
internal import HandoverModel
internal import Markdown

/// Holds a document against what its schema requires, stage by stage.
struct RequirementReading {
  private(set) var requirements: [Requirement] = []
  private let kind: DocumentKind
  private let fields: FieldSet
  private let vocabulary: Vocabulary

  init(
    kind: DocumentKind,
    fields: FieldSet,
    written: FieldMap,
    sections: [SectionContent],
    vocabulary: Vocabulary
  ) {
    self.kind = kind
    self.fields = fields
    self.vocabulary = vocabulary
    for rule in kind.fields { add(rule, of: written, named: rule.name) }
    for rule in kind.sections {
      let section = sections.first { $0.key == rule.key }
      add(rule, section)
      if let section { addParts(rule, section) }
    }
  }

  /// Adds what `rule` requires, and what it requires of the fields of a group that was written.
  private mutating func add(_ rule: FieldRule, of map: FieldMap, named name: String) {
    let field = map[rule.name]
    if case .group(let rules) = rule.type, case .map(let group)? = field?.value {
      for inner in rules { add(inner, of: group, named: "\(name).\(inner.name)") }
    }
    let condition = rule.requiredWhen.flatMap { holds($0) }
    guard let stage = condition == nil ? rule.requiredFrom : kind.stages.first else { return }
    let expectation =
      rule.example.map { .value(example: $0) } ?? rule.type.expectation(from: vocabulary, role: rule.role)
    // "[Name]" is a list to YAML, and to its author a place to fill in.
    let isTemplate = map[rule.name] != nil && fields.field(name)?.presence == .missing
    let written = isTemplate ? .empty : Self.state(of: field)
    let state = written == .met && !isReadable(name) ? .unreadable : written
    append(.field(name), stage, when: condition, state, field?.value.range, expectation)
  }

  /// Whether anything was understood of the field called `name`, that of a group with a dot.
  private func isReadable(_ name: String) -> Bool {
    let parts = name.split(separator: ".").map(String.init)
    switch parts.count {
    case 1: return fields.typedValue(name)?.value.holdsAnything ?? false
    case 2: return fields.entries(parts[0]).typedValue(parts[1])?.value.holdsAnything ?? false
    default: return true
    }
  }

  private mutating func append(
    _ subject: Requirement.Subject,
    _ stage: String,
    when condition: Requirement.Condition? = nil,
    _ state: Requirement.State,
    _ range: SourceRange?,
    _ expectation: Requirement.Expectation
  ) {
    requirements.append(
      Requirement(
        subject,
        from: stage,
        at: kind.stages.firstIndex(of: stage) ?? kind.stages.count,
        condition: condition,
        state: state,
        range: range,
        expectation: expectation
      )
    )
  }

  private static func state(of field: FieldMap.Field?) -> Requirement.State {
    switch field?.value {
    case nil: .absent
    case .empty: .empty
    case .scalar(let scalar): state(of: [Placeholder.presence(of: scalar.text)])
    case .list(let values, _) where values.isEmpty: .empty
    default: .met
    }
  }

  /// How far answers to one question meet it: one that answers as a whole is enough.
  private static func state(of answers: [Placeholder.Presence]) -> Requirement.State {
    answers.contains(.given) ? .met : answers.contains(.partly) ? .partly : .empty
  }

  private mutating func add(_ rule: SectionRule, _ section: SectionContent?) {
    guard let stage = rule.requiredFrom else { return }
    append(
      .section(key: rule.key, title: rule.names.titles.english),
      stage,
      section.map { state(of: $0, by: rule) } ?? .absent,
      section?.heading.range,
      rule.expectation
    )
  }

  private func state(of section: SectionContent, by rule: SectionRule) -> Requirement.State {
    if let none = section.none { return !rule.allowsNone ? .empty : none.isReviewed ? .met : .noneUnreviewed }
    if case .table(let columns, let minimum) = rule.content, let all = section.rows {
      // A row that names nothing is a line of a template.
      let rows = all.filter { row in columns.first.flatMap { row.answer($0.key) }?.isGiven ?? false }
      return rows.isEmpty ? .empty : rows.count < minimum ? .tooShort(has: rows.count, needs: minimum, of: .rows) : .met
    }
    if section.presence == .missing { return .empty }
    let full: Requirement.State = section.presence == .partly ? .partly : .met
    switch rule.content {
    case .free: return full
    case .table: return .withoutTable
    case .tasks, .plan: return section.tasks.isEmpty ? .tooShort(has: 0, needs: 1, of: .items) : full
    case .prose(let minimum):
      return section.wordCount < minimum ? .tooShort(has: section.wordCount, needs: minimum, of: .words) : full
    case .list(let minimum, _):
      let count = section.items.filter(\.isGiven).count + section.labels.values.reduce(0) { $0 + $1.count }
      // A paragraph is an answer too where one item is enough.
      return minimum > 1 && count < minimum ? .tooShort(has: count, needs: minimum, of: .items) : full
    }
  }

  /// Adds what is required of the labels, the columns and the cells of a section that is there.
  private mutating func addParts(_ rule: SectionRule, _ section: SectionContent) {
    for label in rule.labels {
      guard let stage = label.requiredFrom ?? (label.isRequired ? rule.requiredFrom : nil) else { continue }
      let cells = section.labels[label.key] ?? []
      let written: Requirement.State = cells.isEmpty ? .absent : Self.state(of: cells.map(\.answer.presence))
      let state = written == .met && cells.allSatisfy(\.isUnreadable) ? .unreadable : written
      let title = label.names.titles.english
      append(
        .label(section: rule.key, title: title),
        stage,
        state,
        (cells.first { $0.answer.isGiven } ?? cells.first)?.answer.range,
        .value(example: "\(title): …")
      )
    }
    guard let rows = section.rows, !rows.isEmpty else { return }
    for column in rule.columns {
      guard let stage = column.requiredFrom ?? (column.isRequired ? rule.requiredFrom : nil) else { continue }
      add(column, from: stage, in: rows, of: rule, at: section.heading.range)
    }
  }

  /// A column that no row has is one thing missing, not one a row.
  private mutating func add(
    _ column: ColumnRule,
    from stage: String,
    in rows: [Row],
    of rule: SectionRule,
    at heading: SourceRange
  ) {
    let title = column.names.titles.english
    let expectation = column.type.expectation(from: vocabulary)
    guard rows.contains(where: { $0.cells[column.key] != nil }) else {
      append(.column(section: rule.key, title: title), stage, .absent, heading, expectation)
      return
    }
    for row in rows {
      let cell = row.cells[column.key]
      let isUnreadable = cell?.isUnreadable ?? false
      if !isUnreadable, cell?.answer.isWhole ?? false { continue }
      let name = rule.columns.first.flatMap { row.answer($0.key)?.text } ?? ""
      let range = cell.map { $0.answer.range } ?? row.range
      append(
        .cell(section: rule.key, column: title, row: name),
        stage,
        isUnreadable ? .unreadable : cell.map { Self.state(of: [$0.answer.presence]) } ?? .absent,
        range,
        expectation
      )
    }
  }

  /// The other field and its value, where it holds one of the values.
  private func holds(_ condition: FieldRule.Condition) -> Requirement.Condition? {
    let path = condition.field.split(separator: ".").map(String.init)
    guard let first = path.first else { return nil }
    let word: Written<String>? = path.count == 1 ? fields[first] : fields.entries(first)[path[1]]
    guard let value = word?.value, condition.values.contains(value) else { return nil }
    return Requirement.Condition(field: condition.field, value: value)
  }
}

extension Cell<TypedValue> {
  /// Whether what stands in it answers, and is not what its column asks for.
  fileprivate var isUnreadable: Bool {
    guard answer.presence == .given, !(value?.holdsAnything ?? false) else { return false }
    // "[Name], [Name]" waits to be filled in, and is an open question already.
    let parts = answer.text.split { ",;/\n".contains($0) }
    return parts.contains { Placeholder.presence(of: $0.trimmed) != .missing }
  }
}

extension ValueType {
  /// What an author is to write where a value of this type is missing.
  fileprivate func expectation(from vocabulary: Vocabulary, role: String? = nil) -> Requirement.Expectation {
    switch self {
    case .person: .person(role: role)
    case .date: .day(timed: false)
    case .dateTime: .day(timed: true)
    default: .value(example: example(from: vocabulary))
    }
  }
}

extension TypedValue {
  /// Whether it is anything but a list of which nothing could be read.
  fileprivate var holdsAnything: Bool { if case .list(let values) = self { !values.isEmpty } else { true } }
}

extension SectionRule {
  /// What an author is to write.
  fileprivate var expectation: Requirement.Expectation {
    switch content {
    case .prose, .free: .prose
    case .list(_, let labels): .list(labels: labels.map(\.names.titles.english))
    case .table(let columns, _): .table(columns: columns.map(\.names.titles.english))
    case .tasks: .tasks
    case .plan(let windows, _): .plan(windows: windows.map(\.names.titles.english))
    }
  }
}
