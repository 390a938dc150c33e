internal import Checks
internal import DocumentSchema
internal import HandoverModel

/// Everything of a project, read, linked and checked.
struct CheckedProject: Sendable {
  /// The documents as they were read, those without a page included.
  let documents: ReadDocuments
  /// The linked whole, and what was found in it.
  let checked: CheckedBook

  /// parse → read → link → check, for the day `today`, or the day on the clock in the configured time zone.
  init(checking tree: SourceTree, today: CalendarDate?) async {
    let parsed = await ParsedTree(parsing: tree)
    let read = await ReadTree(reading: parsed, by: SchemaSet(extendedBy: parsed.schemas))
    let configuration = read.configuration.configuration
    let book = AccountBook(
      linking: read.documents,
      people: read.people.people,
      references: read.people.references,
      configuration: configuration,
      attachments: read.attachments,
      today: today ?? .today(in: configuration.timeZone)
    )
    documents = read.documents
    checked = CheckedBook(checking: book, alsoFound: read.findings, known: findingCatalogue)
  }
}
