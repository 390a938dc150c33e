internal import Checks
internal import Clearing
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// The files that a customer gets.
enum SharedFiles {
  /// The files of every customer who gets them.
  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.handovers.flatMap { pages(for: $0, in: checked) }
  }

  /// The files that the customer of `handover` gets; none where something stands in the way.
  static func pages(for handover: Handover, in checked: CheckedBook) -> [PlannedPage] {
    files(for: handover, in: checked).map { file, content in .shared(file, of: handover.id, content) }
  }

  /// The same, before they are pages: the files, and what is in each.
  static func files(for handover: Handover, in checked: CheckedBook) -> [(file: SharedFile, content: SharedContent)] {
    guard let share = checked.share(of: handover), share.isAllowed else { return [] }
    let zone = checked.book.configuration.timeZone
    return SharedFile.allCases.compactMap { file in
      guard share.hasIntroduction || !file.isIntroduction else { return nil }
      guard let template = file.template(in: share.cleared.language) else {
        let calendar = SharedCalendar(of: share, in: zone)
        // A calendar without any event is none (RFC 5545, 3.6).
        return calendar.file.events.isEmpty ? nil : (file, .calendar(calendar))
      }
      return (file, .page(share, zone: zone, template: template))
    }
  }

  /// What in the templates of `library` names anything that was not cleared, or leads out of a customer's page.
  static func proof(in library: TemplateLibrary) -> [Finding] {
    let files = SharedFile.allCases.map { file in
      (file, SiteConfiguration.Language.allCases.compactMap { file.template(in: $0) })
    }
    return files.flatMap(\.1).flatMap { library.prove($0, for: SharedPage.self) }
      + library.prove("share/style", for: AccentColours.self)
      + files.flatMap { file, templates in TemplateLeadsOut.findings(in: library, templates, file.form) }
      + TemplateLeadsOut.findings(in: library, ["share/style"], .style)
      + files.flatMap(\.1).flatMap { EmptyTemplate.findings(in: library, $0) }
  }
}
