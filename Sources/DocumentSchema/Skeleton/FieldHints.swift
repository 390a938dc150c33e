/// What a skeleton says beside a field: what may stand there, and what it means.
struct FieldHints: Sendable {
  let words: SkeletonWords
  let language: String
  let vocabulary: Vocabulary
  let people: [String: [String]]

  /// The hint for `rule`; empty where its name says all.
  func text(for rule: FieldRule) -> String {
    let parts = [form(of: rule.type, rule), rule.help == nil ? "" : rule.helpTexts.text(in: language)]
    return parts.filter { !$0.isEmpty }.joined(separator: " — ").onOneLine
  }

  private func form(of type: ValueType, _ rule: FieldRule) -> String {
    switch type {
    case .word(let choices): words(choices, rule) ?? ""
    case .wordOrDate(let choices):
      [words(choices, rule) ?? "", words.example("2026-03-27")].filter { !$0.isEmpty }.joined(separator: "; ")
    case .person: words.person(rule.role, rule.role.map { people[$0] ?? [] } ?? people.values.flatMap { $0 }.sorted())
    case .wholeNumber(let limits?): words.number(limits)
    case .flag: words.yesOrNo
    case .list(let element): rule.example.map(words.example) ?? list(of: element, rule)
    case .text: rule.example.map(words.example) ?? ""
    case .map, .group: ""
    default: words.example(rule.example ?? example(of: type))
    }
  }

  private func list(of element: ValueType, _ rule: FieldRule) -> String {
    if case .text = element { return words.example(words.someTexts) }
    return element.isPlain ? words.example("[\(example(of: element))]") : form(of: element, rule)
  }

  private func words(_ choices: Choices, _ rule: FieldRule) -> String? {
    guard let listed = vocabulary.words(for: choices) else {
      if case .matching(_, let example) = choices { return words.example(example) }
      return nil
    }
    // Nobody reads a line of a hundred words.
    return listed.count > 12 ? words.example(listed.prefix(3).joined(separator: ", ")) : words.choice(listed)
  }

  private func example(of type: ValueType) -> String { type.example(from: vocabulary) }
}

extension ValueType {
  /// Whether an example says all about a value of this type.
  fileprivate var isPlain: Bool {
    switch self {
    case .word, .wordOrDate, .person, .group, .map, .list: false
    default: true
    }
  }
}

extension FieldRule {
  /// What may stand in the field, in English; empty where its name says all. `people` are the ids of ours, by their roles.
  public func hint(vocabulary: Vocabulary, people: [String: [String]]) -> String {
    FieldHints(words: SkeletonWords("en"), language: "en", vocabulary: vocabulary, people: people).text(for: self)
  }

  /// The first of the words it lets one choose among; `nil` for any other type.
  public func firstChoice(vocabulary: Vocabulary) -> String? {
    if case .word(let choices) = type { vocabulary.words(for: choices)?.first } else { nil }
  }
}
