internal import Diagnostics
internal import FrontMatter

extension Choices {
  /// The choices in `rules`; `place` is told where there are none.
  init(_ rules: FieldMap, at place: SourceRange, _ faults: inout SchemaFaults) {
    if rules["pattern"] != nil {
      self = Self.pattern(rules, &faults)
      return
    }
    switch rules["choices"]?.value {
    case nil:
      faults.report(
        "a word needs choices",
        at: place,
        help: "write choices: [one, another], or a pattern, or type: text"
      )
      self = .listed([], spellings: [:])
    case .scalar(let scalar)?:
      self = Self.named(scalar, &faults)
    default:
      let words = faults.words(rules, "choices")
      if words.isEmpty, case .list(_, let range)? = rules["choices"]?.value {
        faults.report("\"choices\" has no word to choose", at: range, help: "write choices: [one, another]")
      }
      self = .listed(words.map(\.text), spellings: Self.spellings(rules, of: words.map(\.text), &faults))
    }
  }

  private static func pattern(_ rules: FieldMap, _ faults: inout SchemaFaults) -> Choices {
    guard let scalar = faults.scalar(rules, "pattern") else { return .listed([], spellings: [:]) }
    for other in ["choices", "spellings"] {
      guard let field = rules[other] else { continue }
      faults.report("\"\(other)\" and \"pattern\" exclude each other", at: field.nameRange, help: "keep one of them")
    }
    let example = faults.scalar(rules, "example")
    if scalar.text.utf8.count > WordPattern.longestPattern {
      faults.report(
        "this pattern is longer than \(WordPattern.longestPattern) characters",
        at: scalar.range,
        help: "write a shorter one, or type: text"
      )
    } else if let pattern = WordPattern(scalar.text) {
      if let example, !pattern.matches(example.text.trimming(while: { $0 == "\"" })) {
        faults.report(
          "\(faults.quoted(example.text)) does not match the pattern",
          at: example.range,
          help: "write an example that does; messages show it"
        )
      }
      return .matching(pattern: scalar.text, example: example?.text ?? scalar.text)
    } else {
      faults.report(
        "\(faults.quoted(scalar.text)) is not a pattern that Baton understands",
        at: scalar.range,
        help: "write letters and sets of letters, such as \"[A-Z]{3}\""
      )
    }
    return .matching(pattern: ".*", example: example?.text ?? "…")
  }

  /// `stages`, `stages of handover`, `segments`, `languages`.
  private static func named(_ scalar: FieldValue.Scalar, _ faults: inout SchemaFaults) -> Choices {
    switch scalar.text {
    case "stages": return .stages(ofKind: faults.terms.kind)
    case "segments": return .segments
    case "languages": return .languages
    case let text where text.hasPrefix("stages of "):
      let kind = String(text.dropFirst("stages of ".count))
      if !faults.terms.kinds.contains(kind) {
        let place = scalar.range.firstPlace(of: kind) ?? scalar.range
        faults.report(kind, isNot: "a kind of document", among: faults.terms.kinds, at: place)
      }
      return .stages(ofKind: kind)
    default:
      faults.report(
        "\(faults.quoted(scalar.text)) is not a list of choices",
        at: scalar.range,
        help: "write choices: [one, another], or one of stages, stages of handover, segments, languages"
      )
      return .listed([], spellings: [:])
    }
  }

  private static func spellings(
    _ rules: FieldMap,
    of words: [String],
    _ faults: inout SchemaFaults
  ) -> [String: [String]] {
    let example = "spellings: { high: [hoch, severe] }"
    guard let map = faults.group(rules, "spellings", such: example) else { return [:] }
    var spellings: [String: [String]] = [:]
    var owners: [String: SourceRange] = [:]
    let known = Set(words)
    for field in map.fields {
      if !known.contains(field.name) {
        faults.report(field.name, isNot: "one of the choices", among: words, at: field.nameRange)
      }
      let others = faults.words(in: field.value, of: field.name)
      for other in others {
        if let first = owners[other.text] {
          let note = Finding.Note("first written here", at: first)
          faults.report(
            "\(faults.quoted(other.text)) is a spelling of two choices",
            at: other.range,
            notes: [note],
            help: "keep one of them"
          )
        }
        owners[other.text] = other.range
      }
      spellings[field.name] = others.map(\.text)
    }
    return spellings
  }
}
