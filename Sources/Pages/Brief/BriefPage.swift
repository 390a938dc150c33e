internal import Checks
internal import HandoverModel
internal import Templates

/// The brief: what a CSM reads in the five minutes before the introduction.
struct BriefPage: Page {
  static let template = "brief"
  let frame: PageFrame
  let customer: String
  let tabs: [TabText]
  /// The way to the whole handover.
  let wholeHandover: String
  let verdict: Verdict
  let introduction: IntroductionText
  let facts: [LabelledText]
  let intel: [IntelText]
  let outcomes: [OutcomeText]
  let people: [StakeholderText]
  /// How many more people there are than are shown: "17 more"; `nil` for none.
  let morePeople: String?
  let commitments: [CommitmentText]
  /// How many more promises there are than are shown; `nil` for none.
  let moreCommitments: String?
  let risks: [RiskText]
  /// How many more risks there are than are shown: "7 more"; `nil` for none.
  let moreRisks: String?
  let steps: [StepText]
  let questions: [QuestionText]
  let meeting: MeetingText?
  let share: ShareText
  let sources: [LinkText]
  let playbooks: [LinkText]

  /// The brief of `account`.
  init(of account: Account, in checked: CheckedBook, _ words: Words) {
    let book = checked.book
    let handover = account.handover
    let address = PageAddress.brief(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: book, words)
    frame = PageFrame(title: words(.briefTitle, ["customer": handover.customer]), at: address, in: book, words)
    customer = handover.customer
    tabs = TabText.all(of: handover.id, shownOn: address, in: words)
    wholeHandover = PageAddress.handover(of: handover.id).link(from: address)
    verdict = Verdict(of: handover, in: checked, shownOn: address, words)
    introduction = IntroductionText(of: account, in: book, words)
    facts = handover.dealFacts(in: words)
    intel = IntelText.questions(of: handover, shownOn: address, by: writer)
    outcomes = handover.outcomes.map { OutcomeText($0, by: writer) }
    let shown = handover.stakeholders.shown(atMost: 8, attending: handover.meeting)
    people = shown.map { StakeholderText($0, by: writer) }
    morePeople = words.more(than: shown.count, of: handover.stakeholders.count)
    let riskiest = handover.commitments.riskiestFirst.prefix(5)
    commitments = riskiest.map {
      CommitmentText($0, due: account.plan.date(of: $0.due?.value, in: book.configuration.calendar), by: writer)
    }
    moreCommitments = words.more(than: riskiest.count, of: handover.commitments.count)
    risks = handover.roadblocks.worstFirst.prefix(3).map { RiskText($0, by: writer) }
    moreRisks = words.more(than: risks.count, of: handover.roadblocks.count)
    steps = StepText.next(3, of: account.plan, today: book.today, by: writer)
    questions = account.questions.map { QuestionText($0, in: book, words) }
    meeting = handover.meeting.map { MeetingText($0, by: writer) }
    share = ShareText(of: handover, in: checked, shownOn: address, words)
    sources = handover.links.map { LinkText($0.name.asWritten, to: $0.address.value) }
    playbooks = handover.playbooks.compactMap { reference in
      book.playbooks.first { $0.id == reference.value }
        .map { LinkText($0.title, to: PageAddress.playbook($0.id).link(from: address)) }
    }
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
    .record("verdict") { $0.verdict },
    .record("introduction") { $0.introduction },
    .list("facts") { $0.facts },
    .list("intel") { $0.intel },
    .flag("hasOutcomes") { !$0.outcomes.isEmpty },
    .list("outcomes") { $0.outcomes },
    .flag("hasPeople") { !$0.people.isEmpty },
    .list("people") { $0.people },
    .optionalText("morePeople") { $0.morePeople },
    .flag("hasCommitments") { !$0.commitments.isEmpty },
    .list("commitments") { $0.commitments },
    .optionalText("moreCommitments") { $0.moreCommitments },
    .flag("hasSteps") { !$0.steps.isEmpty },
    .list("steps") { $0.steps },
    .flag("hasQuestions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .record("meeting") { $0.meeting },
    .flag("hasRisks") { !$0.risks.isEmpty },
    .list("risks") { $0.risks },
    .optionalText("moreRisks") { $0.moreRisks },
    .record("share") { $0.share },
    .list("sources") { $0.sources },
    .flag("hasPlaybooks") { !$0.playbooks.isEmpty },
    .list("playbooks") { $0.playbooks },
  ])
}

extension Words {
  /// How many of `all` are not among the `shown` ones: "7 more in the handover"; `nil` for none.
  fileprivate func more(than shown: Int, of all: Int) -> String? {
    all > shown ? self(.moreInHandover, count: all - shown) : nil
  }
}
