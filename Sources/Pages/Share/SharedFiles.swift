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

  /// What customers would read because a company's own templates say it, and must not; and what would be empty. Each thing is told once.
  ///
  /// What was cleared was looked at already. This is the last look: at the files as they would be read.
  static func findings(in checked: CheckedBook, shownBy looks: SiteLooks) -> [Finding] {
    let look = LastLook(by: checked)
    var told: Set<ToldPlace> = []
    return checked.book.handovers.flatMap { handover in
      files(for: handover, in: checked).flatMap { file, content -> [Finding] in
        guard case .page(let share, _, let template) = content else { return [] }
        let own = looks.library.texts(shownBy: [template]).filter { !$0.isBuiltIn }
        guard let first = own.first else { return [] }
        let bytes = content.bytes(in: looks)
        let parts = file.form == .text ? bytes.lines : HTMLText.parts(of: bytes)
        guard parts.contains(where: { $0.contains(share.cleared.customer?.value ?? "") }) else {
          return [EmptyTemplate.finding(template, at: first.file)]
        }
        return look.findings(in: parts, readBy: handover) { words in
          own.lazy.compactMap { $0.place(of: words) }.first ?? first.file.beginning
        }
      }
    }.filter { told.insert(ToldPlace(kind: $0.kind, range: $0.range)).inserted }
  }

  private struct ToldPlace: Hashable {
    let kind: FindingKind
    let range: SourceRange
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

extension TemplateText {
  /// Whether it is one that Baton brings along.
  fileprivate var isBuiltIn: Bool { file.path.hasPrefix("built-in/") }

  /// Where `words` stand in it.
  fileprivate func place(of words: String) -> SourceRange? {
    words.isEmpty ? nil : bytes.firstRange(of: Array(words.utf8)).map { range(of: $0) }
  }
}

extension [UInt8] {
  fileprivate var lines: [String] {
    split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
