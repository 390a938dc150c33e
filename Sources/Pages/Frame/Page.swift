internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// A kind of page: which pages of it a site has, what each shows, and which template shows it.
///
/// To add one, copy a page's file and its template, and add a line to ``SitePages``.
protocol Page: TemplateModel {
  /// The template's name: its path below `templates/` without `.mustache`.
  static var template: String { get }

  /// All pages of this kind on the site of `checked`.
  static func pages(for checked: CheckedBook) -> [PlannedPage]
}

extension Page {
  /// A page of this kind at `address`; it is made only when it is rendered.
  static func planned(at address: PageAddress, _ page: @escaping @Sendable () -> Self) -> PlannedPage {
    PlannedPage(address: address) { library in library.render(template, page()) }
  }

  /// What in its template does not fit this kind of page.
  static func proof(in library: TemplateLibrary) -> [Finding] { library.prove(template, for: Self.self) }
}
