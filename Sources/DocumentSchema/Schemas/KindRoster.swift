internal import Diagnostics
internal import FrontMatter

/// Which kinds of document there are, and which files describe them: each kind has one name, one folder and one file at most.
struct KindRoster {
  /// The kinds: the built-in ones as Baton lists them, then the company's own by name.
  let names: [String]
  /// The company's file of each kind that has one.
  private(set) var own: [String: SchemaDraft] = [:]
  /// The stages of each kind of document, those aside included.
  private(set) var stages: [String: [String]] = [:]
  private(set) var findings: [Finding] = []
  private var folders: [String: String] = ["schema": "", "files": ""]

  /// The order in which the built-in kinds are listed; others that are built in follow by name.
  private static let order = ["handover", "playbook", "people", "configuration"]

  init(_ builtins: [SchemaDraft], own drafts: [SchemaDraft]) {
    let known = Dictionary(builtins.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let listed = Self.order.filter { known[$0] != nil } + known.keys.filter { !Self.order.contains($0) }.sorted()
    var added: [String] = []
    var accepted: [String: SchemaDraft] = [:]
    var faults = SchemaFaults(SchemaTerms(kind: "", stagesByKind: [:], checks: nil))
    for draft in drafts.sorted(by: { $0.file.path < $1.file.path }) {
      guard Self.hasName(draft, listed, &faults) else { continue }
      if let first = accepted[draft.name] {
        Self.reportSecond(draft, first, &faults)
        continue
      }
      accepted[draft.name] = draft
      if known[draft.name] == nil { added.append(draft.name) }
    }
    names = listed + added.sorted()
    own = accepted
    for name in names {
      guard let draft = accepted[name] ?? known[name] else { continue }
      take(folderOf: draft, over: known[name], &faults)
      if known[name]?.folder != nil || draft.folder != nil { stages[name] = draft.stages(over: known[name]) }
    }
    findings = faults.findings
  }

  /// Whether `draft` names a kind that can be one; reported otherwise.
  private static func hasName(_ draft: SchemaDraft, _ known: [String], _ faults: inout SchemaFaults) -> Bool {
    let stem = draft.file.path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
    let example = Slug.suggestion(for: stem)
    if draft.name.isEmpty {
      faults.report(
        "this schema does not say which kind of document it is about",
        at: draft.place,
        help: "write kind: \(example.isEmpty ? "handover" : example)"
      )
      return false
    }
    if draft.name != Slug.suggestion(for: draft.name) {
      faults.report(
        "\(faults.quoted(draft.name)) cannot be the name of a kind",
        at: draft.place,
        help: "write small letters, digits and hyphens, such as kind: \(example.isEmpty ? "renewal" : example)"
      )
      return false
    }
    guard known.contains(draft.name) || draft.rules["folder"] != nil && draft.rules["title"] != nil else {
      faults.report(
        "\"\(draft.name)\" is a new kind of document, which needs a title and a folder",
        at: draft.place,
        help: known.nearest(to: draft.name).map { "did you mean \"\($0)\"?" }
          ?? "write title: { en: … } and folder: \(draft.name)s"
      )
      return false
    }
    return true
  }

  private static func reportSecond(_ draft: SchemaDraft, _ first: SchemaDraft, _ faults: inout SchemaFaults) {
    faults.report(
      "\"\(draft.name)\" has a schema in another file already, so this one is not read",
      at: draft.place,
      notes: [Finding.Note("first described here", at: first.place)],
      help: "write both into one file"
    )
  }

  /// Notes the folder of `draft`, or of the schema `base` under it; reports one that cannot be its own.
  private mutating func take(folderOf draft: SchemaDraft, over base: SchemaDraft?, _ faults: inout SchemaFaults) {
    guard let folder = draft.folder ?? base?.folder else { return }
    let range = draft.rules["folder"]?.value.range ?? base?.rules["folder"]?.value.range ?? draft.place
    if let other = folders[folder] {
      let owner = other.isEmpty ? "is kept for other files" : "holds the documents of \"\(other)\""
      faults.report(
        "the folder \"\(folder)\" \(owner)",
        at: range,
        help: "choose another, such as folder: \(draft.name)s"
      )
    } else if folder.isEmpty || folder.hasPrefix(".") || folder.contains(where: { "/\\".contains($0) || $0.isNewline })
    {
      faults.report(
        "\(faults.quoted(folder)) is not the name of a folder",
        at: range,
        help: "write one name without a slash, such as folder: \(draft.name)s"
      )
    } else {
      folders[folder] = draft.name
    }
  }
}
