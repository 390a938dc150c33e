public import Checks
public import Diagnostics
internal import HandoverModel
public import Templates

/// A page that a site will have.
public struct PlannedPage: Sendable {
  /// Where it is.
  public let address: PageAddress
  private let render: @Sendable (SiteLooks) -> [UInt8]

  init(address: PageAddress, render: @escaping @Sendable (SiteLooks) -> [UInt8]) {
    self.address = address
    self.render = render
  }

  /// The page in these `looks`, whose templates must have been proven.
  public func html(in looks: SiteLooks) -> [UInt8] { render(looks) }
}

/// All pages of a site.
public enum SitePages {
  /// Every kind of page.
  private static let kinds: [any Page.Type] = [
    BriefPage.self,
    FindingKindPage.self,
    GeneralPage.self,
    HandoverPage.self,
    IndexPage.self,
    MeetingPage.self,
    PlanPage.self,
    PlaybookPage.self,
    PlaybooksPage.self,
  ]

  /// The pages of the site of `checked`.
  public static func pages(for checked: CheckedBook) -> [PlannedPage] {
    kinds.flatMap { $0.pages(for: checked) } + SharedFiles.pages(for: checked)
  }

  /// The files that the customer of the handover called `id` gets; none where they get nothing.
  public static func shared(withCustomerOf id: String, in checked: CheckedBook) -> [PlannedPage] {
    checked.book.handovers.first { $0.id == id }.map { SharedFiles.pages(for: $0, in: checked) } ?? []
  }

  /// The names of all files that a customer can get.
  public static let sharedNames = SharedFile.allCases.map(\.rawValue)

  /// What customers would read because the templates say it, and must not; the templates must have been proven.
  public static func outwardFindings(in checked: CheckedBook, shownBy looks: SiteLooks) -> [Finding] {
    SharedFiles.findings(in: checked, shownBy: looks)
  }

  /// What in the templates of `library` does not fit the pages they are to show.
  public static func proof(of library: TemplateLibrary) -> [Finding] {
    kinds.flatMap { $0.proof(in: library) } + library.prove(SiteTheme.template, for: SiteTheme.self)
      + SharedFiles.proof(in: library)
  }
}
