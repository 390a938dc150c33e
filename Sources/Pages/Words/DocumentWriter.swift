internal import HandoverModel
internal import Markdown
internal import Templates

/// Writes what stands in one document as HTML for one page: links lead to pages, our people have their names, sources
/// and gaps are marked.
struct DocumentWriter {
  private let writer: HTMLWriter<DocumentLinks>
  private let marking: WordMarking

  /// Writes the words of the document at `path` for the page at `page`.
  init(_ path: ContentPath, on page: PageAddress, in book: AccountBook) {
    writer = HTMLWriter(resolver: DocumentLinks(document: path, page: page, book: book))
    marking = WordMarking(people: book.people)
  }

  /// A part of a document that has other parts beside it on the page: without anchors, which are on the whole document's page.
  func excerpt(of blocks: [Block]) -> SafeHTML {
    var writer = writer
    writer.headingPrefix = nil
    return SafeHTML(alreadyEscaped: writer.html(of: marking.marked(blocks)))
  }

  /// All that stands under a heading of `level`, which the page shows as an `h2`; tables can be scrolled, and are called `label`.
  func html(of blocks: [Block], below level: Int, called label: String) -> SafeHTML {
    var writer = writer
    writer.headingShift = 2 - level
    writer.tableLabel = label
    return SafeHTML(alreadyEscaped: writer.html(of: marking.marked(blocks)))
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
