internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel

/// A stage with a letter wrong, in front matter. A rule of its own, because a stage promises much: what it promises and is not there
/// would be found, and the document's other fixes shall stay when this one is taken back.
enum MisspeltStage: FixRule {
  static let name = "misspelt stages"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let places = ["stage", "stage-before"].compactMap { document.content.fields.field($0)?.range }
    return document.findings(of: WrongType.kind).filter { places.contains($0.range) }.compactMap {
      Fix(writingSuggestionOf: $0)
    }
  }
}
