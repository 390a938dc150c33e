internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel

/// A stage with a letter wrong, in its name or in that of its field. A rule of its own, because a stage promises much: what it promises
/// and is not there would be found, and the document's other fixes shall stay when this one is taken back.
enum MisspeltStage: FixRule {
  static let name = "misspelt stages"

  private static let fields = ["stage", "stage-before"]

  static func fixes(of document: FixableDocument) -> [Fix] {
    document.findings.filter { isAboutStage($0, in: document) }.compactMap {
      $0.kind == UnknownField.kind ? Fix(renamingAt: $0) : Fix(writingSuggestionOf: $0)
    }
  }

  /// Whether `finding` is for this rule.
  static func isAboutStage(_ finding: Finding, in document: FixableDocument) -> Bool {
    switch finding.kind {
    case WrongType.kind: fields.contains { document.content.fields.field($0)?.range == finding.range }
    case UnknownField.kind: finding.suggestion.map { fields.contains($0) } ?? false
    default: false
    }
  }
}
