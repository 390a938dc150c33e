internal import HandoverModel
internal import Markdown
internal import Templates

/// Writes what stands in one document as HTML for one page: links lead to pages, our people have their names, sources
/// and gaps are marked.
struct DocumentWriter {
  private let writer: HTMLWriter
  private let marking: WordMarking

  /// Writes the words of the document at `path` for the page at `page`.
  init(_ path: ContentPath, on page: PageAddress, in book: AccountBook) {
    writer = HTMLWriter(resolver: DocumentLinks(document: path, page: page, book: book))
    marking = WordMarking(people: book.people)
  }

  /// Blocks as they are, with anchors at their headings where `anchors` says so; the highest heading becomes an `h3`.
  func html(of blocks: [Block], anchors: Bool = false) -> SafeHTML {
    SafeHTML(alreadyEscaped: writer.html(of: marking.marked(blocks)))
  }

  /// Running text.
  func html(of inlines: [Inline]) -> SafeHTML {
    SafeHTML(alreadyEscaped: writer.html(of: marking.marked(inlines)))
  }

  /// The footnotes of a document, for the end of its page.
  func html(of footnotes: [Footnote]) -> SafeHTML {
    SafeHTML(alreadyEscaped: writer.html(of: footnotes))
  }
}
