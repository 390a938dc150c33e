public import Checks
public import Diagnostics
internal import DocumentSchema
public import HandoverModel
public import SiteWriting

/// What to build, from where to where. Every path is as a person would type it.
public struct BuildRequest: Sendable {
  /// The content folder.
  public var content: String
  /// The project's own templates; `nil` for none.
  public var templates: String?
  /// The output folder.
  public var output: String
  /// The day for which the site is built; `nil` for the day on the clock in the configured time zone.
  public var today: CalendarDate?
  /// Whether to write what is not broken although something is.
  public var keepsGoing: Bool

  /// What to build.
  public init(content: String, templates: String?, output: String, today: CalendarDate?, keepsGoing: Bool) {
    self.content = content
    self.templates = templates
    self.output = output
    self.today = today
    self.keepsGoing = keepsGoing
  }
}

/// From a folder of Markdown to a site, in stages; each value is the proof that its stage ran.
public struct Pipeline: Sendable {
  private let tree: SourceTree
  private let templates: SiteTemplates
  private let request: BuildRequest
  /// Everything that was written, linked and checked.
  public let checked: CheckedBook
  /// Everything that was found, in the order in which it is printed.
  public let findings: [Finding]
  /// How many documents were read.
  public let documentCount: Int

  /// load → parse → read → link → check.
  ///
  /// - Throws: ``InputError`` where something cannot be read.
  public init(checking request: BuildRequest) async throws(InputError) {
    self.request = request
    tree = try SourceTree(loading: request.content)
    templates = try SiteTemplates(overriddenBy: request.templates)
    let parsed = await ParsedTree(parsing: tree)
    let read = await ReadTree(reading: parsed, by: SchemaSet())
    let book = AccountBook(
      linking: read.handovers, read.playbooks, people: read.people.people, references: read.people.references,
      configuration: read.configuration.configuration, attachments: read.attachments)
    checked = CheckedBook(checking: book)
    findings = (checked.findings + read.findings + templates.findings).sorted()
    documentCount = read.handovers.count + read.playbooks.count
  }

  /// Whether something is so wrong that nothing is written, unless the request says to keep going.
  public var isBlocked: Bool {
    let isBroken = findings.contains { $0.severity == .broken }
    return isBroken && !request.keepsGoing || !templates.findings.isEmpty
  }

  /// plan → render → write.
  ///
  /// - Returns: What was written; `nil` where the findings forbid it.
  /// - Throws: ``InputError`` or `SiteWritingError`.
  public func write() async throws -> WriteSummary? {
    guard !isBlocked else { return nil }
    let today = request.today ?? .today(in: checked.book.configuration.timeZone)
    let plan = SitePlan(of: checked, today: today, assets: templates.assets, attachments: tree.attachments)
    let site = try await RenderedSite(rendering: plan, with: templates.library)
    let folder = try SiteFolder(opening: request.output, protecting: [request.content] + [request.templates].compactMap { $0 })
    return try folder.write(site.files)
  }
}
