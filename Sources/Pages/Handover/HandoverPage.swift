internal import Checks
internal import HandoverModel
internal import Templates

/// The whole handover document, with what was found beside what it is about.
struct HandoverPage: Page {
  static let template = "handover"
  let frame: PageFrame
  let customer: String
  let titleAnchor: String?
  let writtenTitle: SafeHTML?
  let tabs: CustomerTabs
  let verdict: Verdict
  let course: [StageText]
  let facts: [LabelledText]
  let findings: [FindingText]
  let loose: [FindingText]
  let preamble: SafeHTML?
  let sections: [SectionText]
  let footnotes: SafeHTML?

  /// The handover page of `handover`, as of `today`.
  init(of handover: Handover, in checked: CheckedBook, today: CalendarDate) {
    let address = PageAddress.handover(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: checked.book)
    let body = DocumentBody(handover, in: checked, on: address, by: writer)
    frame = PageFrame(
      title: "\(handover.customer): handover",
      at: address,
      of: checked.book.configuration,
      today: today
    )
    customer = handover.customer
    titleAnchor = body.titleAnchor
    writtenTitle = body.title
    tabs = CustomerTabs(of: handover.id, shownOn: address)
    verdict = Verdict(of: handover, in: checked, shownOn: address)
    course = StageText.course(of: handover)
    facts = handover.content.facts.map { LabelledText($0.name, $0.values) }
    findings = body.findings
    loose = body.looseFindings
    preamble = body.preamble
    sections = body.sections
    footnotes = body.footnotes
  }

  static func pages(for checked: CheckedBook, today: CalendarDate) -> [PlannedPage] {
    checked.book.handovers.map { handover in
      planned(at: .handover(of: handover.id)) { HandoverPage(of: handover, in: checked, today: today) }
    }
  }

  static let fields: TemplateFields<HandoverPage> = [
    .record("frame") { $0.frame },
    .text("customer") { $0.customer },
    .optionalText("titleAnchor") { $0.titleAnchor },
    .html("writtenTitle") { $0.writtenTitle },
    .record("tabs") { $0.tabs },
    .record("verdict") { $0.verdict },
    .list("course") { $0.course },
    .list("facts") { $0.facts },
    .flag("hasFindings") { !$0.findings.isEmpty || !$0.loose.isEmpty },
    .flag("hasPlaced") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
    .list("loose") { $0.loose },
    .html("preamble") { $0.preamble },
    .list("sections") { $0.sections },
    .html("footnotes") { $0.footnotes },
  ]
}
