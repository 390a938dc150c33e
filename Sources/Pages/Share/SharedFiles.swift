internal import Checks
internal import Clearing
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// The files that a customer gets.
enum SharedFiles {
  /// What the file called `name` is, for our own people.
  static func title(of name: String) -> Phrase {
    switch name {
    case "success-plan.html": .shareSuccessPlan
    case "introduction.html": .shareIntroduction
    case "introduction.txt": .shareLetter
    default: .shareCalendar
    }
  }

  /// The files of every customer who gets them.
  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.handovers.flatMap { pages(for: $0, in: checked) }
  }

  /// The files that the customer of `handover` gets; none where something stands in the way.
  static func pages(for handover: Handover, in checked: CheckedBook) -> [PlannedPage] {
    guard let share = checked.share(of: handover), share.isAllowed else { return [] }
    let (cleared, configuration) = (share.cleared, checked.book.configuration)
    func page(_ name: String, _ template: String) -> PlannedPage {
      PlannedPage(address: .share(name, of: handover.id)) { looks in
        let style = SharedStyle(from: looks.library, in: AccentColours(configuration.vendor.accent))
        return looks.library.render(template, SharedPage(cleared: cleared, style: style))
      }
    }
    let language = cleared.language.rawValue
    return [
      page("success-plan.html", "share/success-plan.\(language)"),
      page("introduction.html", "share/introduction.\(language)"),
      page("introduction.txt", "share/introduction.\(language).txt"),
      PlannedPage(address: .share("plan-customer.ics", of: handover.id)) { _ in
        SharedCalendar(of: cleared, in: configuration.timeZone).file.bytes
      },
    ]
  }

  /// What in the templates of `library` names anything that was not cleared, or leads out of a customer's page.
  static func proof(in library: TemplateLibrary) -> [Finding] {
    let languages = SiteConfiguration.Language.allCases.map(\.rawValue)
    let pages = languages.flatMap { ["share/success-plan.\($0)", "share/introduction.\($0)"] }
    let letters = languages.map { "share/introduction.\($0).txt" }
    return (pages + letters).flatMap { library.prove($0, for: SharedPage.self) }
      + library.prove("share/style", for: AccentColours.self)
      + TemplateLeadsOut.findings(in: library, pages, .page)
      + TemplateLeadsOut.findings(in: library, letters, .text)
      + TemplateLeadsOut.findings(in: library, ["share/style"], .style)
  }
}
