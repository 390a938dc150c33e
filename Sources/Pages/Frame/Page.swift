public import Templates

/// A page of the site: where it is, what it shows, and which template shows it.
///
/// To add one, copy a page's file, write its template, and add a line to the plan.
public protocol Page: TemplateModel {
  /// The template's name: its path below `templates/` without `.mustache`.
  static var template: String { get }
  /// Where the page is.
  var address: PageAddress { get }
}
