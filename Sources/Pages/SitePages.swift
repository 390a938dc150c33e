public import Checks
public import Diagnostics
internal import HandoverModel
public import Templates

/// A page that a site will have.
public struct PlannedPage: Sendable {
  /// Where it is.
  public let address: PageAddress
  private let render: @Sendable (TemplateLibrary) -> [UInt8]

  init(address: PageAddress, render: @escaping @Sendable (TemplateLibrary) -> [UInt8]) {
    self.address = address
    self.render = render
  }

  /// The page, shown by the templates of `library`, which must have been proven.
  public func html(by library: TemplateLibrary) -> [UInt8] { render(library) }
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
    PlaybookPage.self,
  ]

  /// The pages of the site of `checked`.
  public static func pages(for checked: CheckedBook) -> [PlannedPage] {
    kinds.flatMap { $0.pages(for: checked) }
  }

  /// What in the templates of `library` does not fit the pages they are to show.
  public static func proof(of library: TemplateLibrary) -> [Finding] {
    kinds.flatMap { $0.proof(in: library) }
  }
}
