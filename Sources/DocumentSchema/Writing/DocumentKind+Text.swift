internal import FrontMatter
internal import HandoverModel

extension DocumentKind {
  /// The schema as a file that reads back as this kind; each of `remarks` is a comment at its top.
  public func schemaText(remarks: [String]) -> String {
    let comments = remarks.map { "# " + $0 }
    return (comments + tree.lines()).map { $0 + "\n" }.joined()
  }

  private var tree: YAMLTree {
    var entries: [YAMLTree.Entry] = [("kind", .value(name)), ("title", titles.tree)]
    if !folder.isEmpty { entries.append(("folder", .value(folder))) }
    if !stages.isEmpty { entries.append(("stages", .list(stages))) }
    if !aside.isEmpty { entries.append(("aside", .list(aside))) }
    if !gates.isEmpty { entries.append(("gates", .block(gates.map { ($0.stage, .list($0.checks)) }))) }
    if !fields.isEmpty { entries.append(("fields", .block(fields.map { ($0.name, $0.tree(in: self)) }))) }
    if !itemColumns.isEmpty { entries.append(("items", itemColumns.tree(in: self))) }
    if !sections.isEmpty { entries.append(("sections", .block(sections.map { ($0.key, $0.tree(in: self)) }))) }
    return .block(entries)
  }
}

extension LocalizedText {
  /// The texts by language, English first.
  var tree: YAMLTree {
    let languages = texts.keys.sorted { ($0 != "en" ? 1 : 0, $0) < ($1 != "en" ? 1 : 0, $1) }
    return .flow(languages.map { ($0, .value(texts[$0] ?? "")) })
  }
}

extension Names {
  var entries: [YAMLTree.Entry] {
    let title: [YAMLTree.Entry] = titles.texts.isEmpty ? [] : [("title", titles.tree)]
    return aliases.isEmpty ? title : title + [("aliases", .list(aliases))]
  }
}

extension Audience {
  /// Nothing for our own people, for whom everything is.
  var entries: [YAMLTree.Entry] { self == .internal ? [] : [("audience", .value(rawValue))] }
}
