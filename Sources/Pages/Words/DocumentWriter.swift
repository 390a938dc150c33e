internal import HandoverModel
internal import Markdown
internal import Templates

/// Writes what stands in one document as HTML for one page: links lead to pages, our people have their names, sources
/// and gaps are marked.
struct DocumentWriter {
  /// The words of the page.
  let words: Words
  private let writer: HTMLWriter<DocumentLinks>
  private var marking: WordMarking

  /// Writes what stands in the document at `path` for the page at `page`, whose own words are `words`.
  init(_ path: ContentPath, on page: PageAddress, in book: AccountBook, _ words: Words) {
    self.words = words
    var writer = HTMLWriter(resolver: DocumentLinks(document: path, page: page, book: book))
    // With a dot, which no heading's anchor has.
    writer.footnotePrefix = "page."
    self.writer = writer
    marking = WordMarking(people: book.people, gap: words[.unknown])
  }

  /// This writer for a document that answers no questions, such as a playbook: where it says UNKNOWN, it speaks of the word.
  var withoutGaps: DocumentWriter {
    var writer = self
    writer.marking.marksGaps = false
    return writer
  }

  /// What the person with this id is called; `nil` for nobody.
  func personName(_ id: String) -> String? { marking.people[PersonID(id)]?.name }

  /// This writer with the dates of days that are counted in `plan`.
  func resolvingDays(of plan: Plan, in calendar: WorkingCalendar) -> DocumentWriter {
    var writer = self
    writer.marking.days = PlanDays(plan: plan, calendar: calendar, words: words)
    return writer
  }

  /// A part of a document that has other parts beside it on the page: without anchors, which are on the whole document's page.
  func excerpt(of blocks: [Block]) -> SafeHTML {
    var writer = writer
    writer.headingPrefix = nil
    return SafeHTML(alreadyEscaped: writer.html(of: excerpts.marked(blocks)))
  }

  /// All that stands under a heading of `level`, which the page shows as an `h2`; tables can be scrolled, and are called `label`.
  func html(of blocks: [Block], below level: Int, called label: String) -> SafeHTML {
    var writer = writer
    writer.headingShift = 2 - level
    writer.tableLabel = label
    return SafeHTML(alreadyEscaped: writer.html(of: marking.marked(blocks)))
  }

  /// Running text that is taken out of its document.
  func html(of inlines: [Inline]) -> SafeHTML {
    SafeHTML(alreadyEscaped: writer.html(of: excerpts.marked(inlines)))
  }

  private var excerpts: WordMarking {
    var marking = marking
    marking.keepsFootnotes = false
    return marking
  }

  /// The footnotes of a document, for the end of its page.
  func html(of footnotes: [Footnote]) -> SafeHTML {
    SafeHTML(alreadyEscaped: writer.html(of: footnotes))
  }
}
