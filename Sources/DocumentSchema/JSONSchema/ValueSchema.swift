internal import HandoverModel

/// JSON Schema for values of a type: whatever Baton reads as one, and what it takes for an answer that is still open.
struct ValueSchema: Sendable {
  let vocabulary: Vocabulary

  /// What may stand behind the name of a field of `type`: the schemas of which one must hold.
  func alternatives(for type: ValueType) -> [JSONTree] {
    switch type {
    case .list(let element):
      // One value alone is a list of one.
      let list = JSONTree.object([("type", .text("array")), ("items", any(of: alternatives(for: element)))])
      return [list] + scalars(of: element)
    case .group, .map: return scalars(of: type)
    case .text, .someone, .reference, .day: return [.reference(type == .day ? "day" : "text"), .reference("gap")]
    default: return scalars(of: type) + [.reference("gap")]
    }
  }

  /// `alternatives` as one schema.
  func any(of alternatives: [JSONTree]) -> JSONTree {
    alternatives.count == 1 ? alternatives[0] : .object([("anyOf", .list(alternatives))])
  }

  /// The fields that `rules` know, and no others.
  func object(of rules: [FieldRule]) -> [JSONTree.Entry] {
    let fields = rules.map { ($0.name, $0.jsonSchema(by: self)) }
    return [("type", .text("object")), ("properties", .object(fields)), ("additionalProperties", .flag(false))]
  }

  /// One value; for a group or a map, all of it.
  private func scalars(of type: ValueType) -> [JSONTree] {
    switch type {
    case .text, .someone, .reference: [.reference("text")]
    case .slug: [.reference("slug")]
    case .date: [.reference("date")]
    case .dateTime: [.reference("date-time")]
    case .day: [.reference("day")]
    case .amount: [.reference("amount")]
    case .flag: [.reference("flag")]
    case .url: [.reference("url")]
    case .person: [.reference("person")]
    case .wholeNumber(let limits): number(limits) + [.reference("unknown")]
    case .word(let choices): words(choices) + [.reference("unknown")]
    case .wordOrDate(let choices): words(choices) + [.reference("date")]
    case .list(let element): alternatives(for: .list(element))
    case .map(let element):
      [
        .object([("type", .text("object")), ("additionalProperties", any(of: alternatives(for: element)))]),
        .reference("unknown"),
      ]
    case .group(let rules): [.object(object(of: rules)), .reference("unknown")]
    }
  }

  /// A number, or its digits in quotes.
  private func number(_ limits: ClosedRange<Int>?) -> [JSONTree] {
    let range: [JSONTree.Entry] =
      limits.map { [("minimum", .number($0.lowerBound)), ("maximum", .number($0.upperBound))] } ?? []
    return [
      .object([("type", .text("integer"))] + range),
      .object([("type", .text("string")), ("pattern", .text("^-?\\d+$"))]),
    ]
  }

  /// The words, then other ways to write them.
  private func words(_ choices: Choices) -> [JSONTree] {
    if case .matching(let pattern, _) = choices {
      let expression = WordPattern.regularExpression(for: pattern) ?? ".*"
      return [
        .object([("type", .text("string")), ("pattern", .text(expression))]),
        .object([("type", .texts(["number", "boolean"]))]),
      ]
    }
    guard let words = vocabulary.words(for: choices), !words.isEmpty else { return [.reference("text")] }
    var spellings = words
    if case .listed(_, let others) = choices { spellings += words.flatMap { others[$0] ?? [] } }
    let others = spellings.map(Self.inAnySpelling).joined(separator: "|").asWhole
    let schemas: [JSONTree] = [
      .object([("enum", .texts(words))]), .object([("type", .text("string")), ("pattern", .text(others))]),
    ]
    // YAML takes 2026 for a number and true for no word.
    let isText = spellings.allSatisfy { $0.first?.isLetter ?? false && !["true", "false"].contains($0.lowercased()) }
    return isText ? schemas : schemas + [.object([("type", .texts(["number", "boolean"]))])]
  }

  /// Letter case, and whether words are joined by a hyphen, a space or an underscore, do not matter.
  private static func inAnySpelling(_ word: String) -> String {
    word.split(separator: /[-_ ]/, omittingEmptySubsequences: false)
      .map { Placeholder.inAnyCase(String($0)) }.joined(separator: "[-_ ]")
  }
}
