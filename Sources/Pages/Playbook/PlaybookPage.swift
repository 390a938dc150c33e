internal import Checks
internal import HandoverModel
internal import Templates

/// A playbook.
struct PlaybookPage: Page {
  static let template = "playbook"
  let frame: PageFrame
  let title: String
  let titleAnchor: String?
  let writtenTitle: SafeHTML?
  let facts: [LabelledText]
  let findings: [FindingText]
  let loose: [FindingText]
  let preamble: SafeHTML?
  let sections: [SectionText]
  let footnotes: SafeHTML?
  let usedBy: [LinkText]

  /// The page of `playbook`, as of `today`.
  init(of playbook: Playbook, in checked: CheckedBook, today: CalendarDate) {
    let book = checked.book
    let address = PageAddress.playbook(playbook.id)
    let writer = DocumentWriter(playbook.path, on: address, in: book)
    let body = DocumentBody(playbook, in: checked, on: address, by: writer)
    frame = PageFrame(title: "\(playbook.title): playbook", at: address, of: book.configuration, today: today)
    title = playbook.title
    titleAnchor = body.titleAnchor
    writtenTitle = body.title
    facts = [
      LabelledText("For", playbook.phases.map(\.capitalizedFirst)),
      LabelledText("Kept by", playbook.owner.map { book.personName($0.value) }),
      LabelledText("Last reviewed", playbook.reviewedOn?.words),
    ]
    findings = body.findings
    loose = body.looseFindings
    preamble = body.preamble
    sections = body.sections
    footnotes = body.footnotes
    usedBy = book.handovers.filter { $0.playbooks.contains { $0.value == playbook.id } }
      .map { LinkText($0.customer, to: PageAddress.brief(of: $0.id).link(from: address)) }
  }

  static func pages(for checked: CheckedBook, today: CalendarDate) -> [PlannedPage] {
    checked.book.playbooks.map { playbook in
      planned(at: .playbook(playbook.id)) { PlaybookPage(of: playbook, in: checked, today: today) }
    }
  }

  static let fields: TemplateFields<PlaybookPage> = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .optionalText("titleAnchor") { $0.titleAnchor },
    .html("writtenTitle") { $0.writtenTitle },
    .list("facts") { $0.facts },
    .flag("hasFindings") { !$0.findings.isEmpty || !$0.loose.isEmpty },
    .flag("hasPlaced") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
    .list("loose") { $0.loose },
    .html("preamble") { $0.preamble },
    .list("sections") { $0.sections },
    .html("footnotes") { $0.footnotes },
    .flag("isUsed") { !$0.usedBy.isEmpty },
    .list("usedBy") { $0.usedBy },
  ]
}
