internal import Diagnostics
internal import FrontMatter

/// The values of rules in the shapes they must have; what has another shape is reported and reads as not written.
extension SchemaFaults {
  /// The single value of `name` in `rules`.
  mutating func scalar(_ rules: FieldMap, _ name: String) -> FieldValue.Scalar? {
    switch rules[name]?.value {
    case nil: return nil
    case .scalar(let scalar): return scalar
    case .empty(let place): report("nothing stands behind \"\(name)\"", at: place, help: "write a value, or remove it")
    case .list(_, let range): report("\"\(name)\" needs one value, not a list", at: range, help: "write one value")
    case .map(let map): report("\"\(name)\" needs one value, not a group", at: map.range, help: "write one value")
    }
    return nil
  }

  /// The whole number of `name` in `rules`, at least `least`.
  mutating func number(_ rules: FieldMap, _ name: String, atLeast least: Int) -> Int? {
    guard let scalar = scalar(rules, name) else { return nil }
    if let number = Self.number(scalar.text), number >= least { return number }
    report(
      "\(quoted(scalar.text)) is not a whole number from \(least) on",
      at: scalar.range,
      help: "write digits only, such as \(name): \(max(least, 1))"
    )
    return nil
  }

  /// `text` as a number, where it is nothing but digits.
  static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }

  /// Whether `name` is `true` in `rules`; it need not be there.
  mutating func flag(_ rules: FieldMap, _ name: String) -> Bool {
    guard let scalar = scalar(rules, name) else { return false }
    if scalar.text != "true", scalar.text != "false" {
      report("\(quoted(scalar.text)) is neither true nor false", at: scalar.range, help: "write \(name): true")
    }
    return scalar.text == "true"
  }

  /// The words of the list of `name` in `rules`; no word stands twice.
  mutating func words(_ rules: FieldMap, _ name: String) -> [FieldValue.Scalar] {
    rules[name].map { words(in: $0.value, of: name) } ?? []
  }

  /// The words of the list `value`, which stands behind `name`; no word stands twice.
  mutating func words(in value: FieldValue, of name: String) -> [FieldValue.Scalar] {
    guard case .list(let values, _) = value else {
      report("\"\(name)\" needs a list", at: value.range, help: "write it in brackets: \(name): [one, another]")
      return []
    }
    var seen: [String: SourceRange] = [:]
    return values.compactMap { value in
      guard case .scalar(let scalar) = value, !scalar.text.isEmpty else {
        report("\"\(name)\" needs single words in its list", at: value.range, help: "write a word here, or remove it")
        return nil
      }
      if let first = seen[scalar.text] {
        let note = Finding.Note("first written here", at: first)
        report(
          "\(quoted(scalar.text)) stands twice in \"\(name)\"",
          at: scalar.range,
          notes: [note],
          help: "remove one"
        )
        return nil
      }
      seen[scalar.text] = scalar.range
      return scalar
    }
  }

  /// The group of `name` in `rules`.
  mutating func group(_ rules: FieldMap, _ name: String, such example: String) -> FieldMap? {
    guard let value = rules[name]?.value else { return nil }
    if case .map(let map) = value { return map }
    report("\"\(name)\" needs a group", at: value.range, help: "write \(example)")
    return nil
  }

  /// The names within `name` in `rules`, each with its own rules.
  mutating func entries(_ rules: FieldMap, _ name: String) -> [RuleEntry] {
    guard let map = group(rules, name, such: "each name on a line of its own below, with its rules behind it") else {
      return []
    }
    return map.fields.compactMap { field in
      if case .map(let rules) = field.value {
        return RuleEntry(key: field.name, place: field.nameRange, rules: rules)
      }
      report(
        "\(quoted(field.name)) needs rules",
        at: field.nameRange,
        help: "write them in braces: \(field.name): { title: { en: … } }"
      )
      return nil
    }
  }
}
