internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

extension FieldRule {
  /// The keys that a field may have besides those of its type.
  private static let keys = ["type", "required-from", "required-when", "audience", "help", "example", "default"]

  /// The rule of a field in `entry`.
  init(_ entry: RuleEntry, _ faults: inout SchemaFaults) {
    let rules = entry.rules
    faults.reportUnknown(in: rules, known: Self.keys + ValueType.keys)
    let type = ValueType(rules, at: entry.place, &faults)
    self.init(
      name: entry.key,
      type: type,
      requiredFrom: faults.stage(rules, "required-from"),
      requiredWhen: Condition(rules, &faults),
      audience: Audience(rules, &faults),
      role: faults.scalar(rules, "role")?.text,
      helpTexts: Self.help(rules, &faults),
      example: faults.scalar(rules, "example")?.text,
      standard: Self.standard(rules, type, &faults)
    )
  }

  /// A sentence in English, or a sentence in each language.
  private static func help(_ rules: FieldMap, _ faults: inout SchemaFaults) -> LocalizedText {
    if case .scalar(let scalar)? = rules["help"]?.value { return LocalizedText(texts: ["en": scalar.text]) }
    return LocalizedText(rules, "help", &faults)
  }

  private static func standard(_ rules: FieldMap, _ type: ValueType, _ faults: inout SchemaFaults) -> String? {
    guard let scalar = faults.scalar(rules, "default") else { return nil }
    if case .word(let choices) = type, let words = faults.words(for: choices), !words.contains(scalar.text) {
      faults.report(scalar.text, isNot: "one of the choices", among: words, at: scalar.range)
    }
    return scalar.text
  }
}

extension FieldRule.Condition {
  /// What `required-when` says in `rules`. Whether there is such a field is known only when all were read.
  init?(_ rules: FieldMap, _ faults: inout SchemaFaults) {
    let example = "required-when: { stage: [returned] }"
    guard let map = faults.group(rules, "required-when", such: example) else { return nil }
    guard let field = map.fields.first, map.fields.count == 1 else {
      faults.report("\"required-when\" needs one field and its values", at: map.range, help: "write \(example)")
      return nil
    }
    let values = faults.words(in: field.value, of: field.name)
    self.init(field: field.name, values: values.map(\.text))
    faults.conditions.append(.init(field: field.name, place: field.nameRange, values: values))
  }
}

extension Audience {
  /// Who may see what has these rules: our own people, unless they say otherwise.
  init(_ rules: FieldMap, _ faults: inout SchemaFaults) {
    guard let scalar = faults.scalar(rules, "audience") else {
      self = .internal
      return
    }
    if Audience(rawValue: scalar.text) == nil {
      faults.report(scalar.text, isNot: "an audience", among: Self.allCases.map(\.rawValue), at: scalar.range)
    }
    self = Audience(rawValue: scalar.text) ?? .internal
  }
}
