internal import FrontMatter
internal import HandoverModel

/// The front matter of a skeleton: what the stage requires and what is known, then in comments what later stages require.
struct SkeletonFields {
  private(set) var lines: [String] = []
  private let values: [String: String]
  private let hints: FieldHints

  /// The fields of a new document of `kind` with these values; its stage is the first, unless they name another.
  init(of kind: DocumentKind, values: [String: String], hints: FieldHints) {
    var values = values
    if values["stage"] == nil, let first = kind.stages.first { values["stage"] = first }
    self.values = values
    self.hints = hints
    let reached = values["stage"].flatMap { kind.stages.firstIndex(of: $0) } ?? 0
    let places = Dictionary(kind.stages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ rule: FieldRule) -> Int? { rule.requiredFrom.flatMap { places[$0] } }
    // Without stages nothing is required, and the fields that every kind has are what one begins with.
    let beginning: Set<String> = kind.stages.isEmpty ? ["type", "id", "title"] : []
    let now = kind.fields.filter { rule in
      values[rule.name] != nil || beginning.contains(rule.name) || rule.name == "stage" && !kind.stages.isEmpty
        || place(rule).map { $0 <= reached } ?? false
    }
    let names = Set(now.map(\.name))
    for rule in now { lines += field(rule) }
    for (number, stage) in kind.stages.enumerated() where number > reached {
      let later = kind.fields.filter { place($0) == number && !names.contains($0.name) }
      if later.isEmpty { continue }
      lines += ["", "# " + hints.words.needed(for: stage).onOneLine] + later.flatMap { field($0).map { "# " + $0 } }
    }
    let rest = kind.fields.filter { !names.contains($0.name) && place($0) == nil && $0.requiredWhen == nil }
    if !rest.isEmpty {
      lines += [""] + hints.words.possible(rest.map(\.name)).onOneLine.wrapped(to: 96).map { "# " + $0 }
    }
  }

  /// The line of a field, with a hint behind it; several lines for a group.
  private func field(_ rule: FieldRule) -> [String] {
    if case .group(let inner) = rule.type, values[rule.name] == nil {
      return [rule.name + ":"] + inner.map { "  " + line($0.name, "", hints.text(for: $0), indent: 2) }
    }
    let value = value(of: rule)
    return [line(rule.name, value, value.isEmpty ? hints.text(for: rule) : "")]
  }

  private func line(_ name: String, _ value: String, _ hint: String, indent: Int = 0) -> String {
    let text = YAMLText.value(name, in: .flow) + ":" + (value.isEmpty ? "" : " " + value)
    if hint.isEmpty { return text }
    return text + String(repeating: " ", count: max(1, 20 - indent - text.count)) + " # " + hint
  }

  private func value(of rule: FieldRule) -> String {
    if case .word(.listed(let words, _)) = rule.type, words.count == 1, values[rule.name] == nil { return words[0] }
    guard let value = values[rule.name], !value.isEmpty else { return "" }
    guard case .list = rule.type else { return YAMLText.value(value) }
    let parts = value.split(separator: ",").map(\.trimmed)
    return YAMLText.list(parts.filter { !$0.isEmpty })
  }
}

extension String {
  /// Without line ends, in any of the forms that YAML knows, and without other characters that nobody sees.
  var onOneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.isWhitespace || $0.value < 0x20 ? " " : $0 }))
  }

  /// Its words on lines of at most `width` characters; a longer word has a line of its own.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
