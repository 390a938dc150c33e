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
  /// Where it stands.
  let standing: ToneText
  let course: [StageText]
  /// Where the customer stands in the bow tie; `nil` for one who does not.
  let band: PhaseBand?
  let measures: [MeasureText]
  let owed: [OwedText]
  /// What the customer may have.
  let share: ShareText
  /// Where else facts about it live.
  let sources: [LinkText]
  let playbooks: [PlaybookLink]
  let facts: [FactText]
  /// Who wrote it and when; `nil` where that is not known.
  let past: PastText?
  let body: DocumentBody

  /// The handover page of `account`.
  init(of account: Account, in checked: CheckedBook, _ words: Words) {
    let (handover, book) = (account.handover, checked.book)
    let address = PageAddress.handover(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: book, words)
    let name = words(.handoverTitle, ["customer": handover.customer])
    frame = PageFrame(title: name, at: address, in: checked.book, words)
    customer = handover.customer
    tabs = TabText.all(of: handover.id, shownOn: address, in: words)
    verdict = Verdict(of: handover, in: checked, words)
    standing = ToneText(standingOf: handover, in: checked, verdict, words)
    course = StageText.course(of: account, in: checked, words)
    band = PhaseBand(account.phase, in: words)
    measures = MeasureText.all(of: account, in: book.configuration.calendar, by: writer)
    owed = OwedText.all(of: account, in: book, by: writer)
    share = ShareText(of: handover, in: checked, shownOn: address, words)
    sources = handover.links.map { LinkText($0.name.asWritten, to: $0.address.value) }
    playbooks = checked.playbooks(for: handover).map { PlaybookLink($0, shownOn: address, words) }
    facts = FactText.all(of: handover, in: book, on: address, by: writer)
    past = PastText(account.history, on: checked.book.today, in: words)
    let resolving = writer.resolvingDays(of: account.plan, in: book.configuration.calendar)
    body = DocumentBody(handover, in: checked, on: address, by: resolving)
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
    .record("standing") { $0.standing },
    .list("course") { $0.course },
    .record("band") { $0.band },
    .flag("hasMeasures") { !$0.measures.isEmpty },
    .list("measures") { $0.measures },
    .list("owed") { $0.owed },
    .record("share") { $0.share },
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("sources") { $0.sources },
    .flag("hasPlaybooks") { !$0.playbooks.isEmpty },
    .list("playbooks") { $0.playbooks },
    .list("facts") { $0.facts },
    .record("past") { $0.past },
  ])
}
