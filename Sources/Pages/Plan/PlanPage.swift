internal import Checks
internal import HandoverModel
internal import Markdown
internal import Templates

/// The plan of the first 90 days: what is done, late and next, a timeline, the windows with their items, the open items, and how both
/// sides keep in touch.
struct PlanPage: Page {
  static let template = "plan"
  let frame: PageFrame
  let customer: String
  let tabs: [TabText]
  /// Why nothing of it takes place; `nil` where it does.
  let aside: ToneText?
  let overview: PlanOverview
  let figure: PlanFigure
  /// What is written about the plan as a whole; `nil` for nothing.
  let about: SafeHTML?
  let windows: [PlanWindowText]
  /// The items that are in no window.
  let unplaced: [PlanItemText]
  let openItems: [PlanItemText]
  let communication: [CommunicationText]
  /// The way to the calendar file; `nil` where nothing would be in it.
  let calendar: String?
  /// Who of us writes what is missing: "Lauren Mitchell adds it in the handover."
  let whoAdds: String
  /// The way to the plan in the handover document, or to the document.
  let source: String
  /// What was found in the plan and in the open items, the worst first.
  let findings: [FindingText]

  /// The plan page of `account`.
  init(of account: Account, in checked: CheckedBook, _ words: Words) {
    let (book, handover, plan) = (checked.book, account.handover, account.plan)
    let address = PageAddress.plan(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: book, words)
    frame = PageFrame(title: words(.planTitle, ["customer": handover.customer]), at: address, in: book, words)
    customer = handover.customer
    tabs = TabText.all(of: handover.id, shownOn: address, in: words)
    let standing = ToneText(standingOf: handover, in: checked, Verdict(of: handover, in: checked, words), words)
    aside = handover.isAside ? standing : nil
    let steps = PlanItemText.all(of: account, in: book, by: writer)
    overview = PlanOverview(of: account, steps.all, in: book, words)
    figure = PlanFigure(of: account, in: book, words)
    let notes = (handover.content.section("plan")?.windowNotes ?? [:]).mapValues {
      writer.excerpt(of: $0.labelsOnLines)
    }
    about = notes[nil]
    windows = PlanWindow.allCases.map { window in
      PlanWindowText(
        window,
        of: plan,
        steps.planned.filter { $0.window == window },
        about: notes[window.rawValue],
        beside: book.today,
        words
      )
    }
    unplaced = steps.planned.filter { $0.window == nil }
    openItems = steps.open
    communication = CommunicationText.all(of: handover, by: writer)
    let hasEvents = PlanCalendar.hasEvents(of: account, in: book)
    calendar = hasEvents ? PageAddress.planCalendar(of: handover.id).link(from: address) : nil
    whoAdds =
      account.owner.map { words(.addsIt, ["name": book.personName($0.person)]) } ?? words[.somebodyAddsIt]
    source = handover.link(toSection: "plan", from: address)
    findings = FindingText.ofPlan(handover, in: checked, shownOn: address, words)
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.accounts.flatMap { account -> [PlannedPage] in
      let language = checked.book.language(of: account.handover)
      let page = planned(at: .plan(of: account.handover.id), in: language) { words in
        PlanPage(of: account, in: checked, words)
      }
      // Whether there is anything for the calendar does not hang on the words in which it is told.
      guard PlanCalendar.hasEvents(of: account, in: checked.book) else { return [page] }
      let calendar = PlannedPage(address: .planCalendar(of: account.handover.id)) { looks in
        PlanCalendar(of: account, in: checked.book, looks.words[language]).file.bytes
      }
      return [page, calendar]
    }
  }

  static let fields = pageFields([
    .text("customer") { $0.customer },
    .list("tabs") { $0.tabs },
    .record("aside") { $0.aside },
    .record("overview") { $0.overview },
    .record("figure") { $0.figure },
    .html("about") { $0.about },
    .flag("hasSteps") { page in page.windows.contains { !$0.steps.isEmpty } || !page.unplaced.isEmpty },
    .list("windows") { $0.windows },
    .flag("hasUnplaced") { !$0.unplaced.isEmpty },
    .list("unplaced") { $0.unplaced },
    .flag("hasOpenItems") { !$0.openItems.isEmpty },
    .list("openItems") { $0.openItems },
    .flag("hasCommunication") { !$0.communication.isEmpty },
    .list("communication") { $0.communication },
    .optionalText("calendar") { $0.calendar },
    .text("whoAdds") { $0.whoAdds },
    .text("source") { $0.source },
    .flag("hasFindings") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
  ])
}

extension [Block] {
  /// The same with each bold label ("**Goal:** …") that begins a line of the document at the beginning of a line.
  fileprivate var labelsOnLines: [Block] {
    mappingInlines { inlines in
      inlines.enumerated().map { place, inline in
        guard case .softBreak = inline, place + 1 < inlines.count, case .strong = inlines[place + 1] else {
          return inline
        }
        return .lineBreak
      }
    }
  }
}
