internal import Checks
internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import History
internal import Pages

/// Everything of a project, read, linked and checked.
struct CheckedProject: Sendable {
  /// The documents as they were read, those without a page included.
  let documents: ReadDocuments
  /// The schemas by which they were read.
  let schemas: SchemaSet
  /// The vendor's logo; `nil` where there is none, or none that fits.
  let logo: Logo?
  /// The linked whole, and what was found in it.
  let checked: CheckedBook

  /// parse → read → link → check, for the day `today`, or the day on the clock in the configured time zone; the past is looked for
  /// where `source` says. Where only the schema is asked, most checks are left out.
  init(
    checking tree: SourceTree,
    today: CalendarDate?,
    past source: BuildRequest.Past,
    isOfSchemaOnly: Bool = false
  ) async {
    // git runs while documents are parsed.
    async let history = ContentHistory(of: tree, in: source)
    let parsed = await ParsedTree(parsing: tree)
    let schemas = SchemaSet(extendedBy: parsed.schemas)
    let read = await ReadTree(reading: parsed, by: schemas)
    let configuration = read.configuration.configuration
    let past = PastReading(await history, of: read, by: schemas, in: tree.root)
    let book = AccountBook(
      linking: read.documents,
      people: read.people.people,
      teams: Set(read.people.teams.map(\.id.value)),
      references: read.people.references,
      configuration: configuration,
      attachments: read.attachments,
      today: today ?? .today(in: configuration.timeZone),
      past: past.past
    )
    let logo = LogoReading(read.configuration.logo, among: read.attachments, in: tree)
    self.logo = logo.logo
    documents = read.documents
    self.schemas = schemas
    checked = CheckedBook(
      checking: book,
      alsoFound: read.findings + past.findings + logo.findings + Self.unread(read.attachments, schemas, book, in: tree),
      doubts: ShareDoubts(in: parsed, read, by: schemas).findings,
      known: findingCatalogue,
      isOfSchemaOnly: isOfSchemaOnly
    )
  }

  /// What lies among the documents as if it were one, and is neither read nor linked to.
  private static func unread(
    _ attachments: Set<ContentPath>,
    _ schemas: SchemaSet,
    _ book: AccountBook,
    in tree: SourceTree
  ) -> [Finding] {
    let folders = Set(schemas.kinds.map(\.folder))
    let found = attachments.filter { folders.contains($0.topFolder) }.compactMap { path in
      IgnoredFile.unread(path, at: tree.place(of: path)).map { (path, $0) }
    }
    guard !found.isEmpty else { return [] }
    let linked = book.linkedAttachments
    return found.filter { !linked.contains($0.0) }.map(\.1)
  }
}
