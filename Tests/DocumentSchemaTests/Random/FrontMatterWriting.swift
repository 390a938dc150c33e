import HandoverModel

@testable import DocumentSchema

/// Writes fields as front matter, or as the text of a document that has none.
extension Pen {
  /// The front matter of `sample`, its fences included.
  mutating func frontMatter(_ sample: SampleHandover) -> String {
    var lines: [String] = []
    for (name, value) in sample.fields.shuffled(using: &random) {
      let rule = Schemas.handover.fields.first { $0.name == name }
      var written = yaml(name, value, as: rule?.type ?? .text, at: "field \(name)", indent: "")
      if let silenced = sample.silencedFields.first(where: { $0.name == name }) {
        use(.yamlComment)
        written[0] += "  # baton-ignore \(silenced.kind): \(silenced.reason)"
      } else if chance(0.05) {
        written[0] += "  # as agreed"
      }
      if chance(0.03) { lines.append("# a line for whoever reads this") }
      if chance(0.03) { lines.append("") }
      lines += written
    }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n"
  }

  /// The lines of a field.
  private mutating func yaml(_ name: String, _ value: SampleValue, as type: ValueType, at place: String, indent: String)
    -> [String]
  {
    let space = chance(0.1) ? "  " : " "
    switch (value, type) {
    case (.missing(""), _): return ["\(indent)\(name):"]
    case (.list(let values), .list(.group(let rules))):
      let groups = values.map { value -> [(name: String, value: SampleValue)] in
        if case .group(let entries) = value { entries } else { [] }
      }
      if groups.count == 1, chance(0.4) {
        use(.oneGroupList)
        return group(name, groups[0], by: rules, at: place, indent: indent)
      }
      return ["\(indent)\(name):"] + groups.map { "\(indent)  - \(flow($0, by: rules, at: place))" }
    case (.list(let values), .list(let element)):
      use("type \(type.word)")
      switch form(values.count == 1 ? [.flowList, .blockList, .oneValueList] : [.flowList, .blockList]) {
      case .flowList:
        let texts = values.map { scalar($0, as: element, at: place, isFlow: true) }
        return ["\(indent)\(name):\(space)[\(texts.joined(separator: ", "))]"]
      case .blockList:
        let deeper = chance(0.5) ? indent + "  " : indent
        return ["\(indent)\(name):"] + values.map { "\(deeper)- \(scalar($0, as: element, at: place))" }
      default: return ["\(indent)\(name):\(space)\(scalar(values[0], as: element, at: place))"]
      }
    case (.group(let entries), .group(let rules)): return group(name, entries, by: rules, at: place, indent: indent)
    case (.group(let entries), .map(let element)):
      use("type \(type.word)")
      return ["\(indent)\(name):"]
        + entries.map { "\(indent)  \($0.name): \(scalar($0.value, as: element, at: place))" }
    default: return ["\(indent)\(name):\(space)\(scalar(value, as: type, at: place))"]
    }
  }

  private mutating func group(
    _ name: String,
    _ entries: [(name: String, value: SampleValue)],
    by rules: [FieldRule],
    at place: String,
    indent: String
  ) -> [String] {
    use("type group")
    if form([.flowGroup, .blockGroup]) == .flowGroup {
      return ["\(indent)\(name): \(flow(entries, by: rules, at: place))"]
    }
    return ["\(indent)\(name):"]
      + entries.map { entry in
        let type = rules.first { $0.name == entry.name }?.type ?? .text
        return "\(indent)  \(entry.name): \(scalar(entry.value, as: type, at: "\(place).\(entry.name)"))"
      }
  }

  private mutating func flow(_ entries: [(name: String, value: SampleValue)], by rules: [FieldRule], at place: String)
    -> String
  {
    let parts = entries.map { entry in
      let type = rules.first { $0.name == entry.name }?.type ?? .text
      return "\(entry.name): \(scalar(entry.value, as: type, at: "\(place).\(entry.name)", isFlow: true))"
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  /// A value in one line, quoted where YAML needs that, and now and then where it does not.
  private mutating func scalar(_ value: SampleValue, as type: ValueType, at place: String, isFlow: Bool = false)
    -> String
  {
    var text = self.text(value, as: type, at: place)
    if case .text(let phrase) = value { text = phrase.plain }
    if case .partly(let phrase, _) = value { text = phrase.plain }
    let needsQuotes =
      text.isEmpty || text.first.map { "@`*&!|>'\"%#-?:[{},~".contains($0) } ?? true || text.contains(": ")
      || text.contains(" #") || text.hasSuffix(":") || isFlow && text.contains { ",[]{}:?".contains($0) }
    switch form(
      needsQuotes ? [.singleQuoted, .doubleQuoted] : [.plainValue, .plainValue, .singleQuoted, .doubleQuoted]
    ) {
    case .singleQuoted: return "'\(text.replacing("'", with: "''"))'"
    case .doubleQuoted: return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    default: return text
    }
  }

  /// Whether all fields of `sample` have one value each, so that they can be written in the text.
  static func canStandInText(_ sample: SampleHandover) -> Bool {
    sample.silencedFields.isEmpty
      && sample.fields.allSatisfy { field in
        switch Schemas.handover.fields.first(where: { $0.name == field.name })?.type {
        case .group, .map: return false
        default: break
        }
        return switch field.value {
        case .group: false
        case .list(let values):
          field.value.fitsInLine && !values.contains { if case .group = $0 { true } else { false } }
        default: true
        }
      }
  }

  /// The fields of `sample` but its type, as lines, items or a table in the text.
  mutating func fieldsInText(_ sample: SampleHandover) -> String {
    let written = sample.fields.filter { $0.name != "type" }.map { field -> (name: String, text: String) in
      let rule = Schemas.handover.fields.first { $0.name == field.name }
      let name = cased(chance(0.5) ? field.name.replacing("-", with: " ") : field.name)
      return (name, text(field.value, as: rule?.type ?? .text, at: "field \(field.name)"))
    }
    switch form([.fieldsInTable, .fieldsInLines, .fieldsInItems]) {
    case .fieldsInTable:
      return (["| Field | Answer |", "|---|---|"] + written.map { "| \($0.name) | \($0.text) |" }).joined(
        separator: "\n"
      )
    case .fieldsInLines: return written.map { label($0.name) + $0.text }.joined(separator: "\\\n")
    default: return written.map { "- " + label($0.name) + $0.text }.joined(separator: "\n")
    }
  }
}
