internal import Diagnostics
internal import FrontMatter
internal import HandoverModel
internal import Markdown

/// Holds a document against what its schema requires, stage by stage.
struct RequirementReading {
  private(set) var requirements: [Requirement] = []
  private let kind: DocumentKind
  private let written: FieldMap
  private let fields: [String: Written<FieldContent>]
  private let vocabulary: Vocabulary
  /// The place in the course whose requirements apply; in a stage aside from it, that of `stage-before`.
  private let reached: Int

  init(
    kind: DocumentKind,
    written: FieldMap,
    fields: [String: Written<FieldContent>],
    sections: [String: FoundSection],
    rowCounts: [String: Int],
    vocabulary: Vocabulary
  ) {
    self.kind = kind
    self.written = written
    self.fields = fields
    self.vocabulary = vocabulary
    let stage = fields.word("stage") ?? kind.fields.first { $0.name == "stage" }?.standard
    let course = stage.flatMap { kind.stages.firstIndex(of: $0) }
    let before = fields.word("stage-before").flatMap { kind.stages.firstIndex(of: $0) }
    reached = course ?? before ?? 0
    for rule in kind.fields { add(rule, of: written, named: rule.name) }
    for rule in kind.sections { add(rule, found: sections[rule.key], rows: rowCounts[rule.key]) }
  }

  /// Adds what `rule` requires, and what it requires of the fields of a group that was written.
  private mutating func add(_ rule: FieldRule, of map: FieldMap, named name: String) {
    let field = map[rule.name]
    if case .group(let rules) = rule.type, case .map(let group)? = field?.value {
      for inner in rules { add(inner, of: group, named: "\(name).\(inner.name)") }
    }
    let condition = rule.requiredWhen.flatMap { holds($0) }
    guard let stage = condition == nil ? rule.requiredFrom : kind.stages.first else { return }
    requirements.append(
      Requirement(
        key: name,
        title: name,
        subject: .field,
        stage: stage,
        condition: condition,
        timing: timing(of: stage),
        state: Self.state(of: field),
        range: field?.value.range,
        hint: "\(name): \(rule.example ?? rule.type.example(from: vocabulary))"
      )
    )
  }

  private static func state(of field: FieldMap.Field?) -> Requirement.State {
    switch field?.value {
    case nil: .absent
    case .empty: .empty
    case .scalar(let scalar) where Placeholder.presence(of: scalar.text) == .missing: .empty
    case .list(let values, _) where values.isEmpty: .empty
    // What is written and cannot be read is a finding of its own.
    default: .met
    }
  }

  private mutating func add(_ rule: SectionRule, found section: FoundSection?, rows: Int?) {
    guard let stage = rule.requiredFrom else { return }
    requirements.append(
      Requirement(
        key: rule.key,
        title: rule.names.titles.english,
        subject: .section,
        stage: stage,
        condition: nil,
        timing: timing(of: stage),
        state: section.map { state(of: $0, rows: rows) } ?? .absent,
        range: section?.headings[0].textRange,
        hint: hint(for: rule)
      )
    )
  }

  private func state(of section: FoundSection, rows: Int?) -> Requirement.State {
    if case .table(_, let minimum) = section.rule.content, let rows {
      return rows == 0 ? .empty : rows < minimum ? .tooShort(has: rows, needs: minimum, unit: "row") : .met
    }
    let text = section.blocks.answerText
    let presence = Placeholder.presence(ofLines: text)
    if presence == .missing { return .empty }
    let full: Requirement.State = presence == .partly ? .partly : .met
    switch section.rule.content {
    case .free, .tasks, .plan: return full
    case .table: return .withoutTable
    case .prose(let minimum):
      let words = text.split(whereSeparator: \.isWhitespace).count
      return words < minimum ? .tooShort(has: words, needs: minimum, unit: "word") : full
    case .list(let minimum, _):
      let items = section.blocks.items.filter { Placeholder.presence(ofLines: $0.blocks.answerText) != .missing }.count
      // A paragraph is an answer too where one item is enough.
      return minimum > 1 && items < minimum ? .tooShort(has: items, needs: minimum, unit: "item") : full
    }
  }

  private func hint(for rule: SectionRule) -> String {
    let heading = "add a section \"## \(rule.names.titles.english)\""
    switch rule.content {
    case .table(let columns, _):
      return heading + " with a table: " + columns.map { $0.names.titles.english.lowercased() }.joined(separator: ", ")
    case .list: return heading + " with a list, an item each"
    case .prose, .free, .tasks, .plan: return heading
    }
  }

  private func timing(of stage: String) -> Requirement.Timing {
    guard let place = kind.stages.firstIndex(of: stage) else { return .later }
    return place <= reached ? .now : place == reached + 1 ? .next : .later
  }

  /// The other field and its value, where it holds one of the values.
  private func holds(_ condition: FieldRule.Condition) -> Requirement.Condition? {
    let path = condition.field.split(separator: ".").map(String.init)
    let group = path.dropLast().reduce(fields) { fields, name in fields[name]?.value.fields ?? [:] }
    guard let value = path.last.flatMap({ group.word($0) }), condition.values.contains(value) else { return nil }
    return Requirement.Condition(field: condition.field, value: value)
  }
}

extension [Block] {
  /// The items of all lists that are not inside another.
  var items: [Block.Item] {
    flatMap { block in
      if case .list(let list) = block.content { list.items } else { [Block.Item]() }
    }
  }
}
