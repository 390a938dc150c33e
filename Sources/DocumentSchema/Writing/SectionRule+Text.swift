internal import FrontMatter

extension SectionRule {
  /// The rules of the section, one of a schema of `kind`.
  func tree(in kind: DocumentKind) -> YAMLTree {
    var entries = names.entries
    if let requiredFrom { entries.append(("required-from", .value(requiredFrom))) }
    entries += audience.entries
    if !help.texts.isEmpty { entries.append(("help", help.tree)) }
    var flags: [YAMLTree.Entry] = needsSource ? [("source", .value("required"))] : []
    if allowsNone { flags.append(("none", .flow([("needs", .list(["reviewer", "date"]))]))) }
    let rules = content.entries(in: kind, with: flags)
    entries.append(("content", content.isLong ? .block(rules) : .flow(rules)))
    return .block(entries)
  }
}

extension SectionRule.Content {
  /// Whether it takes more than a line.
  fileprivate var isLong: Bool {
    switch self {
    case .prose, .tasks, .free: false
    case .list(_, let labels): !labels.isEmpty
    case .table, .plan: true
    }
  }

  /// The kind of content, how much of it there must be, `flags`, and its columns, labels or windows.
  fileprivate func entries(in kind: DocumentKind, with flags: [YAMLTree.Entry]) -> [YAMLTree.Entry] {
    switch self {
    case .prose(let words): return [("kind", .value("prose")), ("min-words", .value("\(words)"))] + flags
    case .list(let least, let labels):
      return [("kind", .value("list"))] + Self.minimum(least) + flags
        + (labels.isEmpty ? [] : [("labels", labels.tree(in: kind))])
    case .table(let columns, let least):
      return [("kind", .value("table"))] + Self.minimum(least) + flags + [("columns", columns.tree(in: kind))]
    case .tasks: return [("kind", .value("tasks"))] + flags
    case .free: return [("kind", .value("free"))] + flags
    case .plan(let windows, let communication):
      let days: [YAMLTree.Entry] = windows.map { ("\($0.lastDay)", .flow($0.names.entries)) }
      let rules = communication.map { $0.names.entries + [("columns", $0.columns.tree(in: kind))] }
      return [("kind", .value("plan"))] + flags + [("windows", .block(days))]
        + (rules.map { [("communication", .block($0))] } ?? [])
    }
  }

  private static func minimum(_ least: Int) -> [YAMLTree.Entry] { least == 0 ? [] : [("min", .value("\(least)"))] }
}

extension [ColumnRule] {
  /// The rules of the columns, a line each, in a schema of `kind`.
  func tree(in kind: DocumentKind) -> YAMLTree { .block(map { ($0.key, .flow($0.entries(in: kind))) }) }
}

extension ColumnRule {
  fileprivate func entries(in kind: DocumentKind) -> [YAMLTree.Entry] {
    var entries = names.entries
    if type != .text { entries += type.entries(in: kind) }
    if case .word(.matching(let pattern, let example)) = type, example != pattern {
      entries.append(("example", .value(example)))
    }
    if isRequired { entries.append(("required", .isTrue)) }
    if let requiredFrom { entries.append(("required-from", .value(requiredFrom))) }
    return entries + audience.entries
  }
}
