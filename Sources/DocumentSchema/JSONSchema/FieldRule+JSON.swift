extension FieldRule {
  /// The JSON Schema of the field: what an editor shows and offers, then what may stand there.
  func jsonSchema(by values: ValueSchema) -> JSONTree {
    jsonSchema(by: values, alternatives: values.alternatives(for: type))
  }

  /// The same with these alternatives for what may stand there.
  func jsonSchema(by values: ValueSchema, alternatives: [JSONTree]) -> JSONTree {
    let sentences = description(by: values)
    let examples = examples(by: values)
    var entries: [JSONTree.Entry] = sentences.isEmpty ? [] : [("description", .text(sentences))]
    if !examples.isEmpty { entries.append(("examples", .list(examples))) }
    if let word = standard, case .word = type { entries.append(("default", .text(word))) }
    return .object(entries + [("anyOf", .list(alternatives))])
  }

  /// What it is for, what may stand there, when it is required, and what holds without it: what an editor shows beside it.
  private func description(by values: ValueSchema) -> String {
    let role = role.map { " (role \($0))" } ?? ""
    var sentences = [help ?? "", type.form(by: values.vocabulary).map { $0 + role } ?? ""]
    if let requiredFrom { sentences.append("Required from the stage \"\(requiredFrom)\" on") }
    if let condition = requiredWhen {
      sentences.append("Required where \(condition.field) is \(condition.values.joined(separator: " or "))")
    }
    if let standard { sentences.append("Without it: \(standard)") }
    return sentences.filter { !$0.isEmpty }.map { $0 + "." }.joined(separator: " ")
  }

  private func examples(by values: ValueSchema) -> [JSONTree] {
    switch type {
    case .group, .map, .list(.group): return []
    case .word(let choices), .list(.word(let choices)):
      // The words themselves are offered already.
      guard case .matching = choices else { return [] }
    default: break
    }
    let text = example ?? type.example(from: values.vocabulary)
    guard !text.contains("…") else { return [] }
    guard case .list = type else { return [type.jsonValue(text.unquoted)] }
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    return [.texts(inner.split(separator: ",").map { String($0.drop { $0 == " " }).unquoted })]
  }
}

extension ValueType {
  /// What may stand in a field of this type, as the beginning of a sentence; `nil` where an editor shows it anyhow.
  fileprivate func form(by vocabulary: Vocabulary) -> String? {
    switch self {
    case .text, .word(.listed), .word(.stages), .word(.segments), .word(.languages), .group, .map: nil
    case .slug: "Small letters, digits and hyphens"
    case .date: "Year, month and day: 2026-03-27"
    case .dateTime: "Year, month, day, and the time if it is known: 2026-04-08 15:00"
    case .day: "A date, or a day of the plan: Day 14"
    case .wholeNumber(let limits): limits.map { "A whole number from \($0.lowerBound) to \($0.upperBound)" }
    case .amount: "Digits, without the currency"
    case .flag: "yes or no"
    case .url: "The whole address, beginning with https://"
    case .word(.matching(_, let example)), .wordOrDate(.matching(_, let example)): "Written like \(example)"
    case .wordOrDate: "One of the words, or a date"
    case .person: "The id of one of our people, as people.yaml has it"
    case .someone: "One of our people with @ in front, or a name of the customer's"
    case .reference(let kind): "The id of a \(kind)"
    case .list(.group), .list(.text), .list(.word): "One or several"
    case .list(let element): element.form(by: vocabulary).map { "\($0); one or several" } ?? "One or several"
    }
  }

  /// `text` as JSON has it, a number where the type is one.
  fileprivate func jsonValue(_ text: String) -> JSONTree {
    switch self {
    case .wholeNumber, .amount: Int(text).map { .number($0) } ?? .text(text)
    default: .text(text)
    }
  }
}

extension String {
  /// Without the double quotes around it.
  fileprivate var unquoted: String {
    count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
