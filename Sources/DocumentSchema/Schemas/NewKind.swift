internal import Diagnostics
internal import FrontMatter

/// What a kind of the company's own has without saying so: a type, an id, a title, and a stage where it has stages.
enum NewKind {
  /// The schema under that of `own`, whose name must be a slug.
  static func base(for own: SchemaDraft) -> SchemaDraft {
    let stages = own.rules["stages"]?.value.words ?? []
    let required = stages.first.map { ", required-from: \(YAMLText.value($0, in: .flow))" } ?? ""
    var lines = [
      "kind: \(own.name)", "fields:", "  type: { type: word, choices: [\(own.name)]\(required) }",
      "  id: { type: slug\(required) }", "  title: { type: text\(required) }",
    ]
    if !stages.isEmpty { lines.append("  stage: { type: word, choices: stages\(required) }") }
    let text = lines.map { $0 + "\n" }.joined()
    return SchemaDraft(YAMLDocument(reading: SourceFile(path: "built-in/schema/\(own.name).yaml", text: text)))
  }
}
