internal import Checks
internal import HandoverModel
internal import Templates

/// A document of a kind that a company added: its facts and all its words.
struct GeneralPage: DocumentPage {
  static let template = "general"
  let frame: PageFrame
  let title: String
  let kind: String
  let facts: [LabelledText]
  let body: DocumentBody

  /// The page of `document`.
  init(of document: GeneralDocument, in checked: CheckedBook, _ words: Words) {
    let address = PageAddress.general(document.name)
    let writer = DocumentWriter(document.path, on: address, in: checked.book, words)
    let name = words(.documentTitle, ["title": document.title, "kind": document.content.kind])
    frame = PageFrame(title: name, at: address, in: checked.book, words)
    title = document.title
    kind = document.content.kind.asWritten
    // What kind it is and what it is called stands above.
    facts = document.content.fields.fields.filter { !["type", "title"].contains($0.name.value) }.map {
      LabelledText($0.name.value, $0.texts)
    }
    body = DocumentBody(document, in: checked, on: address, by: writer)
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.others.map { document in
      planned(at: .general(document.name), in: checked.book.language(of: document)) { words in
        GeneralPage(of: document, in: checked, words)
      }
    }
  }

  static let fields: TemplateFields<GeneralPage> = documentFields([
    .text("title") { $0.title },
    .text("kind") { $0.kind },
    .list("facts") { $0.facts },
  ])
}
