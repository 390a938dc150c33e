internal import Checks
internal import HandoverModel
internal import Templates

/// The brief: what a CSM reads in the five minutes before the introduction, in eleven blocks (DOMAIN.md, "The brief").
struct BriefPage: Page {
  static let template = "brief"
  let frame: PageFrame
  let customer: String
  let tabs: [TabText]
  /// The way to the whole handover.
  let wholeHandover: String
  let gate: GateBlock
  let facts: [DealFact]
  let intel: [IntelText]
  let outcomes: [OutcomeText]
  let moreOutcomes: LinkText?
  /// Those who attend the introduction.
  let people: [StakeholderText]
  /// Those who do not, and matter.
  let others: [StakeholderText]
  let morePeople: LinkText?
  let commitments: [CommitmentText]
  let moreCommitments: LinkText?
  let risks: [RiskText]
  let moreRisks: LinkText?
  /// What not to do, and how they work.
  let asides: [IntelText]
  let steps: [StepText]
  let questions: [QuestionText]
  let moreQuestions: LinkText?
  /// How the introduction goes; `nil` where nothing is written about it.
  let meeting: MeetingText?
  let sources: SourcesBlock
  /// The first block of the second column: 4 to 9.
  let secondColumn: Int

  /// The brief of `account`.
  init(of account: Account, in checked: CheckedBook, _ words: Words) {
    let (book, handover) = (checked.book, account.handover)
    let address = PageAddress.brief(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: book, words)
    let printed = checked.brief(of: account)
    let selection = printed.selection
    secondColumn = printed.secondColumn
    let calendar = book.configuration.calendar
    frame = PageFrame(title: words(.briefTitle, ["customer": handover.customer]), at: address, in: book, words)
    customer = handover.customer
    tabs = TabText.all(of: handover.id, shownOn: address, in: words)
    wholeHandover = PageAddress.handover(of: handover.id).link(from: address)
    gate = GateBlock(of: account, printed.checklist, in: checked, shownOn: address, by: writer)
    facts = handover.dealFacts(selection, in: words)
    intel = IntelText.questions(of: handover, selection, shownOn: address, by: writer)
    outcomes = selection.outcomes.things.map {
      OutcomeText($0, today: book.today, isTerse: selection.isTerse, by: writer)
    }
    moreOutcomes = words.more(selection.outcomes.more, handover.link(toSection: "success", from: address))
    let isAhead = !handover.isIntroduced(by: book.today)
    let attending = isAhead ? selection.attending : 0
    people = selection.people.things.prefix(attending).map { StakeholderText($0, by: writer) }
    others = selection.people.things.dropFirst(attending).map { StakeholderText($0, by: writer) }
    morePeople = words.more(selection.people.more, handover.link(toSection: "stakeholders", from: address))
    commitments = selection.commitments.things.map {
      CommitmentText(
        $0,
        due: account.plan.date(of: $0.due?.value, in: calendar),
        today: book.today,
        isTerse: selection.isTerse,
        by: writer
      )
    }
    moreCommitments = words.more(selection.commitments.more, handover.link(toSection: "commitments", from: address))
    risks = selection.risks.things.map { RiskText($0, isTerse: selection.isTerse, by: writer) }
    moreRisks = words.more(selection.risks.more, handover.link(toSection: "roadblocks", from: address))
    asides = IntelText.asides(of: handover, selection, shownOn: address, by: writer)
    steps = selection.steps.things.compactMap { StepText($0, today: book.today, by: writer) }
    questions = selection.questions.things.map { QuestionText($0, in: book, words) }
    moreQuestions = words.more(selection.questions.more, wholeHandover)
    meeting = isAhead ? handover.meeting.map { MeetingText($0, by: writer) } : nil
    sources = SourcesBlock(of: account, in: checked, shownOn: address, words)
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.accounts.map { account in
      planned(at: .brief(of: account.handover.id), in: checked.book.language(of: account.handover)) { words in
        BriefPage(of: account, in: checked, words)
      }
    }
  }

  static let fields = pageFields([
    .text("customer") { $0.customer },
    .list("tabs") { $0.tabs },
    .text("wholeHandover") { $0.wholeHandover },
    .record("gate") { $0.gate },
    .list("facts") { $0.facts },
    .list("intel") { $0.intel },
    .flag("hasOutcomes") { !$0.outcomes.isEmpty },
    .list("outcomes") { $0.outcomes },
    .record("moreOutcomes") { $0.moreOutcomes },
    .flag("hasPeople") { !$0.people.isEmpty || !$0.others.isEmpty },
    .flag("isAttended") { !$0.people.isEmpty },
    .list("people") { $0.people },
    .flag("hasOthers") { !$0.others.isEmpty },
    .list("others") { $0.others },
    .record("morePeople") { $0.morePeople },
    .flag("hasCommitments") { !$0.commitments.isEmpty },
    .list("commitments") { $0.commitments },
    .record("moreCommitments") { $0.moreCommitments },
    .flag("hasRisks") { !$0.risks.isEmpty },
    .list("risks") { $0.risks },
    .record("moreRisks") { $0.moreRisks },
    .list("asides") { $0.asides },
    .flag("hasSteps") { !$0.steps.isEmpty },
    .list("steps") { $0.steps },
    .flag("hasQuestions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .record("moreQuestions") { $0.moreQuestions },
    .record("meeting") { $0.meeting },
    .record("sources") { $0.sources },
    .flag("isSecondFrom4") { $0.secondColumn == 4 },
    .flag("isSecondFrom5") { $0.secondColumn == 5 },
    .flag("isSecondFrom6") { $0.secondColumn == 6 },
    .flag("isSecondFrom7") { $0.secondColumn == 7 },
    .flag("isSecondFrom8") { $0.secondColumn == 8 },
    .flag("isSecondFrom9") { $0.secondColumn == 9 },
  ])
}

extension Words {
  /// "7 more in the handover", where they are; `nil` for none.
  fileprivate func more(_ count: Int, _ address: String) -> LinkText? {
    count > 0 ? LinkText(self(.moreInHandover, count: count), to: address) : nil
  }
}
