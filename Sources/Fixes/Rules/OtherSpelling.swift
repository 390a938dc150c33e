internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel

/// A date, a choice or an amount in a spelling that is not read, and that means only one thing: `31.3.2026`, `hihg`, `220k`.
enum OtherSpelling: FixRule {
  static let name = "values in another spelling"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let stages = ["stage", "stage-before"].compactMap { document.content.fields.field($0)?.range }
    return document.findings(of: WrongType.kind).filter { !stages.contains($0.range) }.compactMap {
      Fix(writingSuggestionOf: $0)
    }
  }
}
