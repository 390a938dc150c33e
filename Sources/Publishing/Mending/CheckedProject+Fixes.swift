internal import Checks
internal import DocumentSchema
internal import Fixes
internal import HandoverModel

extension CheckedProject {
  /// Every document, with what is told about it and the schema it was read by.
  var fixableDocuments: [FixableDocument] {
    let kinds = Dictionary(schemas.kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let language = checked.book.configuration.conventions.language.rawValue
    return documents.all.compactMap { document in
      kinds[document.content.kind].map {
        FixableDocument(document, of: $0, telling: checked.findings(in: document.file), language: language)
      }
    }
  }
}
