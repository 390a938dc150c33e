public import Checks
public import Diagnostics
internal import Fixes
internal import HandoverModel
internal import Pages
public import SiteWriting

/// From a folder of Markdown to a site, in stages; each value is the proof that its stage ran.
public struct Pipeline: Sendable {
  private let tree: SourceTree
  private let templates: SiteTemplates
  private let request: BuildRequest
  private let project: CheckedProject
  /// Everything that was written, linked and checked.
  public let checked: CheckedBook
  /// Everything that was found, in the order in which it is printed.
  public let findings: [Finding]
  /// How many documents were read.
  public let documentCount: Int
  /// How many of them have no page, because they cannot be read or another has their id.
  public let withoutPageCount: Int

  /// What is wrong with the templates, or with what they would show to customers.
  let templateFindings: [Finding]
  private let looks: SiteLooks

  /// `page`, shown by the templates, which must have been proven.
  func html(of page: PlannedPage) -> [UInt8] { page.html(in: looks) }

  /// The content folder, as a person typed it.
  public var content: String { tree.root }

  /// load → parse → read → link → check.
  ///
  /// - Throws: ``InputError`` where something cannot be read.
  public init(checking request: BuildRequest) async throws(InputError) {
    self.request = request
    tree = try SourceTree(loading: request.content)
    templates = try SiteTemplates(overriddenBy: request.templates)
    let project = await CheckedProject(checking: tree, today: request.today, past: request.past)
    self.project = project
    checked = project.checked
    looks = templates.looks(of: checked.book.configuration.vendor, logo: project.logo)
    let isProven = templates.findings.isEmpty
    templateFindings =
      isProven && templates.isOutwardOwn
      ? SitePages.outwardFindings(in: checked, shownBy: looks) : templates.findings
    findings = (checked.findings + templateFindings).sorted()
    documentCount = project.documents.all.count
    withoutPageCount = documentCount - checked.book.documents.count
  }

  /// How many of these `findings` `baton fix` can mend.
  public func fixableCount(among findings: [Finding]) -> Int {
    let told = Dictionary(grouping: findings, by: \.range.file)
    return project.fixableDocuments.reduce(0) { count, document in
      count + (told[document.file].map { document.fixableCount(among: $0) } ?? 0)
    }
  }

  /// The files that were read, documents and others, as a person would type them.
  public var pathsRead: [String] {
    project.documents.all.map(\.file.path) + tree.schemas.map(\.path)
      + [tree.people, tree.configuration].compactMap { $0?.path }
  }

  /// Every file of the content folder whose content was read.
  var filesRead: [SourceFile] { tree.read }

  /// What is so wrong that nothing is written.
  public enum Obstacle: Sendable {
    /// A template is broken, without which no page can be shown.
    case templates
    /// A document is broken; the request may say to keep going.
    case content
  }

  /// What stands in the way of writing; `nil` for nothing.
  public var obstacle: Obstacle? {
    if !templateFindings.isEmpty { return .templates }
    return !request.keepsGoing && findings.contains { $0.severity == .broken } ? .content : nil
  }

  /// plan → render: every file of the site, in the order of their paths; none where the findings forbid it.
  ///
  /// - Throws: ``InputError`` where a file that a document links to cannot be read.
  public func render() async throws(InputError) -> [SiteFile] {
    guard obstacle == nil else { return [] }
    let plan = SitePlan(of: checked, assets: templates.assets, from: tree)
    return try await RenderedSite(rendering: plan, in: looks).files
  }

  /// plan → render → write.
  ///
  /// - Returns: What was written; `nil` where the findings forbid it.
  /// - Throws: ``InputError`` or `SiteWritingError`.
  public func write() async throws -> WriteSummary? {
    guard obstacle == nil else { return nil }
    let files = try await render()
    let folder = try SiteFolder(
      opening: request.output,
      protecting: [request.content] + [request.templates].compactMap { $0 }
    )
    return try folder.write(files)
  }
}
