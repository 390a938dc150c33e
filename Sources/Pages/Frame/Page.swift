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

  /// What is around the content.
  var frame: PageFrame { get }

  /// All pages of this kind on the site of `checked`.
  static func pages(for checked: CheckedBook) -> [PlannedPage]
}

extension Page {
  /// A page of this kind at `address`, in the words of `language`; it is made only when it is rendered.
  static func planned(
    at address: PageAddress,
    in language: SiteConfiguration.Language,
    _ page: @escaping @Sendable (Words) -> Self
  ) -> PlannedPage {
    PlannedPage(address: address) { looks in looks.library.render(template, page(looks.words[language])) }
  }

  /// The names that every page gives its template, beside `others` of its own.
  static func pageFields(_ others: [TemplateField<Self>]) -> TemplateFields<Self> {
    TemplateFields([.record("frame") { $0.frame }, .record("say") { $0.frame.words }] + others)
  }

  /// What in its template does not fit this kind of page.
  static func proof(in library: TemplateLibrary) -> [Finding] { library.prove(template, for: Self.self) }
}
