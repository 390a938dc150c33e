internal import Checks
internal import HandoverModel
internal import Templates

/// The whole handover document, with what was found beside what it is about.
struct HandoverPage: DocumentPage {
  static let template = "handover"
  let frame: PageFrame
  let customer: String
  let tabs: [TabText]
  let verdict: Verdict
  let course: [StageText]
  let facts: [LabelledText]
  /// Who wrote it and when; `nil` where that is not known.
  let past: PastText?
  let body: DocumentBody

  /// The handover page of `account`.
  init(of account: Account, in checked: CheckedBook, _ words: Words) {
    let handover = account.handover
    let address = PageAddress.handover(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: checked.book, words)
    let name = words(.handoverTitle, ["customer": handover.customer])
    frame = PageFrame(title: name, at: address, in: checked.book, words)
    customer = handover.customer
    tabs = TabText.all(of: handover.id, shownOn: address, in: words)
    verdict = Verdict(of: handover, in: checked, shownOn: address, words)
    course = StageText.course(of: handover, in: words)
    facts = handover.content.fields.fields.map { LabelledText($0.name.value, $0.texts) }
    past = PastText(account.history, on: checked.book.today, in: words)
    body = DocumentBody(handover, in: checked, on: address, by: writer)
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.accounts.map { account in
      planned(at: .handover(of: account.handover.id), in: checked.book.language(of: account.handover)) { words in
        HandoverPage(of: account, in: checked, words)
      }
    }
  }

  static let fields: TemplateFields<HandoverPage> = documentFields([
    .text("customer") { $0.customer },
    .list("tabs") { $0.tabs },
    .record("verdict") { $0.verdict },
    .list("course") { $0.course },
    .list("facts") { $0.facts },
    .record("past") { $0.past },
  ])
}
