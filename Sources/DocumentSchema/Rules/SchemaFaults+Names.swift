internal import Diagnostics
internal import FrontMatter

/// The names in rules that must be those of something else.
extension SchemaFaults {
  /// A condition that was read before all fields were known.
  struct PendingCondition {
    /// The other field, with a dot before a field of a group.
    let field: String
    /// Where it is named.
    let place: SourceRange
    /// The values it may have.
    let values: [FieldValue.Scalar]
  }

  /// The stage behind `name` in `rules`; `never` is none, for a company that takes a requirement away.
  mutating func stage(_ rules: FieldMap, _ name: String) -> String? {
    guard let scalar = scalar(rules, name), scalar.text != "never" else { return nil }
    if isStage(scalar.text, at: scalar.range) { return scalar.text }
    return nil
  }

  /// Whether `word`, written at `range`, is a stage in the course of the kind; reported otherwise.
  mutating func isStage(_ word: String, at range: SourceRange) -> Bool {
    if places[word] != nil { return true }
    if course.isEmpty {
      report(
        "\(quoted(word)) is not a stage, because this schema names none",
        at: range,
        help: "write the stages above the fields: stages: [draft, active]"
      )
    } else {
      report(word, isNot: "a stage", among: course, at: range)
    }
    return false
  }

  /// The words of `choices`, as far as schemas decide on them.
  func words(for choices: Choices) -> [String]? {
    switch choices {
    case .listed(let words, _): words
    case .stages(let kind): terms.stagesByKind[kind]
    case .languages: Vocabulary.languages
    case .segments, .matching: nil
    }
  }

  /// Reports conditions on a field that is not among `fields`, or on a value that it cannot have.
  mutating func settleConditions(_ fields: [FieldRule]) {
    let types = Dictionary(Self.paths(fields), uniquingKeysWith: { first, _ in first })
    let names = types.keys.sorted()
    var choices: [String: Set<String>] = [:]
    for condition in conditions {
      guard let type = types[condition.field] else {
        report(condition.field, isNot: "a field", among: names, at: condition.place)
        continue
      }
      guard case .word(let listed) = type, let words = words(for: listed) else { continue }
      let known = choices[condition.field] ?? Set(words)
      choices[condition.field] = known
      for value in condition.values where !known.contains(value.text) {
        report(value.text, isNot: "one of the choices of \"\(condition.field)\"", among: words, at: value.range)
      }
    }
    conditions = []
  }

  /// Every field with its type, those of groups with the group's name and a dot in front.
  private static func paths(_ fields: [FieldRule]) -> [(String, ValueType)] {
    fields.flatMap { field in
      guard case .group(let inner) = field.type else { return [(field.name, field.type)] }
      return paths(inner).map { ("\(field.name).\($0.0)", $0.1) }
    }
  }
}
