public import Diagnostics
internal import FrontMatter

/// Reads a schema file into the kind of document it describes.
///
/// Strict, because a company may write one: what is not understood is a finding at its place, never passed over.
public struct SchemaReading {
  /// The kind, as far as the file could be read.
  public private(set) var kind: DocumentKind
  /// What is wrong with the file.
  public private(set) var findings: [Finding]

  /// Reads the schema in `file`.
  public init(_ file: SourceFile) {
    let document = YAMLDocument(reading: file)
    findings = document.findings
    kind = DocumentKind(
      name: "",
      titles: LocalizedText(texts: [:]),
      folder: "",
      stages: [],
      aside: [],
      gates: [],
      fields: [],
      itemColumns: [],
      sections: []
    )
    let map = document.fields
    reportUnknown(
      in: map,
      known: ["kind", "title", "folder", "stages", "aside", "gates", "fields", "items", "sections"]
    )
    kind = DocumentKind(
      name: text(map, "kind") ?? "",
      titles: titles(map["title"]?.value),
      folder: text(map, "folder") ?? "",
      stages: words(map, "stages"),
      aside: words(map, "aside"),
      gates: gates(map),
      fields: entries(map, "fields").map { fieldRule($0.name, $0.map, kindName: text(map, "kind") ?? "") },
      itemColumns: entries(map, "items").map { columnRule($0.name, $0.map) },
      sections: entries(map, "sections").map { sectionRule($0.name, $0.map) }
    )
  }

  private mutating func fieldRule(_ name: String, _ map: FieldMap, kindName: String) -> FieldRule {
    let known = [
      "type", "choices", "pattern", "range", "role", "to", "fields", "required-from", "required-when", "help",
      "default", "example", "audience", "spellings",
    ]
    reportUnknown(in: map, known: known)
    return FieldRule(
      name: name,
      type: type(of: map, kindName: kindName),
      requiredFrom: text(map, "required-from"),
      requiredWhen: condition(map["required-when"]?.value),
      audience: audience(map),
      role: text(map, "role"),
      help: text(map, "help"),
      example: text(map, "example"),
      standard: text(map, "default")
    )
  }

  private mutating func condition(_ value: FieldValue?) -> FieldRule.Condition? {
    guard case .map(let map)? = value, let field = map.fields.first else { return nil }
    return FieldRule.Condition(field: field.name, values: words(map, field.name))
  }

  private mutating func gates(_ map: FieldMap) -> [GateRule] {
    guard case .map(let gates)? = map["gates"]?.value else { return [] }
    return gates.fields.map { GateRule(stage: $0.name, checks: words(gates, $0.name)) }
  }

  private mutating func sectionRule(_ key: String, _ map: FieldMap) -> SectionRule {
    reportUnknown(in: map, known: ["title", "aliases", "required-from", "audience", "help", "content"])
    let rules: FieldMap? = if case .map(let rules)? = map["content"]?.value { rules } else { nil }
    return SectionRule(
      key: key,
      names: names(map),
      requiredFrom: text(map, "required-from"),
      audience: audience(map),
      help: titles(map["help"]?.value),
      content: rules.map { content($0) } ?? .free,
      needsSource: rules.flatMap { text($0, "source") } == "required",
      allowsNone: rules?["none"] != nil
    )
  }

  private mutating func content(_ rules: FieldMap) -> SectionRule.Content {
    reportUnknown(
      in: rules,
      known: ["kind", "min", "min-words", "columns", "labels", "source", "none", "windows", "communication"]
    )
    let minimum = text(rules, "min").flatMap { Int($0) } ?? 0
    switch text(rules, "kind") {
    case "prose": return .prose(minimumWords: text(rules, "min-words").flatMap { Int($0) } ?? 1)
    case "list": return .list(minimumItems: minimum, labels: columns(rules, "labels"))
    case "table": return .table(columns: columns(rules, "columns"), minimumRows: minimum)
    case "tasks": return .tasks
    case "plan": return .plan(windows: windows(rules), communication: communication(rules))
    case "free": return .free
    default:
      report("\"content\" needs a kind: prose, list, table, tasks, plan or free", at: rules.range)
      return .free
    }
  }

  private mutating func columns(_ map: FieldMap, _ name: String) -> [ColumnRule] {
    entries(map, name).map { columnRule($0.name, $0.map) }
  }

  private mutating func windows(_ map: FieldMap) -> [WindowRule] {
    entries(map, "windows").map { WindowRule(lastDay: Int($0.name) ?? 0, names: names($0.map)) }
  }

  private mutating func communication(_ map: FieldMap) -> CommunicationRule? {
    guard case .map(let rules)? = map["communication"]?.value else { return nil }
    return CommunicationRule(names: names(rules), columns: columns(rules, "columns"))
  }

  private mutating func columnRule(_ key: String, _ map: FieldMap) -> ColumnRule {
    reportUnknown(
      in: map,
      known: ["title", "aliases", "type", "choices", "spellings", "required", "required-from", "audience", "range"]
    )
    return ColumnRule(
      key: key,
      names: names(map),
      type: map["type"] == nil ? .text : type(of: map, kindName: ""),
      isRequired: text(map, "required") == "true",
      requiredFrom: text(map, "required-from"),
      audience: audience(map)
    )
  }

  private func audience(_ map: FieldMap) -> Audience { text(map, "audience").flatMap(Audience.init) ?? .internal }

  private mutating func type(of map: FieldMap, kindName: String) -> ValueType {
    let written = text(map, "type") ?? "text"
    switch written.split(separator: " ", maxSplits: 2).map(String.init) {
    case let words where words.count == 3 && words[1] == "of" && words[0] == "list":
      return .list(base(words[2], map, kindName: kindName))
    case let words where words.count == 3 && words[1] == "of" && words[0] == "map":
      return .map(base(words[2], map, kindName: kindName))
    default:
      return base(written, map, kindName: kindName)
    }
  }

  private mutating func base(_ word: String, _ map: FieldMap, kindName: String) -> ValueType {
    switch word {
    case "text": return .text
    case "slug": return .slug
    case "date": return .date
    case "date-time": return .dateTime
    case "day": return .day
    case "whole-number": return .wholeNumber(range(map))
    case "amount": return .amount
    case "flag": return .flag
    case "url": return .url
    case "word": return .word(choices(map, kindName: kindName))
    case "word or date": return .wordOrDate(choices(map, kindName: kindName))
    case "person": return .person
    case "someone": return .someone
    case "reference": return .reference(to: text(map, "to") ?? "")
    case "group": return .group(entries(map, "fields").map { fieldRule($0.name, $0.map, kindName: kindName) })
    default:
      report("\"\(word)\" is not a type", at: map["type"]?.value.range ?? map.range)
      return .text
    }
  }

  private mutating func choices(_ map: FieldMap, kindName: String) -> Choices {
    if let pattern = text(map, "pattern") {
      return .matching(pattern: pattern, example: text(map, "example") ?? pattern)
    }
    guard case .scalar(let scalar)? = map["choices"]?.value else {
      return .listed(words(map, "choices"), spellings: spellings(map))
    }
    switch scalar.text.split(separator: " ").map(String.init) {
    case ["stages"]: return .stages(ofKind: kindName)
    case ["segments"]: return .segments
    case ["languages"]: return .languages
    case let words where words.count == 3 && words[0] == "stages" && words[1] == "of": return .stages(ofKind: words[2])
    default:
      report("\"\(scalar.text)\" is not a list of choices", at: scalar.range)
      return .listed([], spellings: [:])
    }
  }

  private mutating func spellings(_ map: FieldMap) -> [String: [String]] {
    guard case .map(let choices)? = map["spellings"]?.value else { return [:] }
    return choices.fields.reduce(into: [:]) { spellings, choice in spellings[choice.name] = words(choices, choice.name)
    }
  }

  private mutating func range(_ map: FieldMap) -> ClosedRange<Int>? {
    guard let written = text(map, "range") else { return nil }
    let limits = written.split(separator: ".").compactMap { Int($0) }
    guard limits.count == 2, limits[0] <= limits[1] else {
      report("\"\(written)\" is not a range such as 1..120", at: map["range"]?.value.range ?? map.range)
      return nil
    }
    return limits[0]...limits[1]
  }
}

extension SchemaReading {
  private mutating func names(_ map: FieldMap) -> Names {
    let aliases: [String] =
      switch map["aliases"]?.value {
      case .map(let languages): languages.fields.flatMap { words(languages, $0.name) }
      case nil: []
      default: words(map, "aliases")
      }
    return Names(titles: titles(map["title"]?.value), aliases: aliases)
  }

  private mutating func titles(_ value: FieldValue?) -> LocalizedText {
    guard case .map(let map)? = value else { return LocalizedText(texts: [:]) }
    return LocalizedText(
      texts: map.fields.reduce(into: [:]) { texts, field in texts[field.name] = text(map, field.name) }
    )
  }

  private func text(_ map: FieldMap, _ name: String) -> String? {
    if case .scalar(let scalar)? = map[name]?.value { scalar.text } else { nil }
  }

  private mutating func words(_ map: FieldMap, _ name: String) -> [String] {
    guard let value = map[name]?.value else { return [] }
    guard case .list(let values, _) = value else {
      report("\"\(name)\" needs a list", at: value.range)
      return []
    }
    return values.compactMap { if case .scalar(let scalar) = $0 { scalar.text } else { nil } }
  }

  private mutating func entries(_ map: FieldMap, _ name: String) -> [(name: String, map: FieldMap)] {
    guard let value = map[name]?.value else { return [] }
    guard case .map(let entries) = value else {
      report("\"\(name)\" needs names, each with its rules", at: value.range)
      return []
    }
    return entries.fields.compactMap { field in
      guard case .map(let rules) = field.value else {
        report("\"\(field.name)\" needs rules in braces: { type: text }", at: field.nameRange)
        return nil
      }
      return (field.name, rules)
    }
  }

  private mutating func reportUnknown(in map: FieldMap, known: [String]) {
    for field in map.fields where !known.contains(field.name) {
      let near =
        known.nearest(to: field.name).map { "did you mean \"\($0)\"?" }
        ?? "the keys are \(known.joined(separator: ", "))"
      findings.append(
        Finding(InvalidSchema.kind, "\"\(field.name)\" means nothing in a schema here", at: field.nameRange, help: near)
      )
    }
  }

  private mutating func report(_ message: String, at range: SourceRange) {
    findings.append(Finding(InvalidSchema.kind, message, at: range))
  }
}
