internal import Checks
internal import HandoverModel
internal import Templates

/// The brief: what a CSM reads in the five minutes before the introduction.
struct BriefPage: Page {
  static let template = "brief"
  let frame: PageFrame
  let customer: String
  let tabs: CustomerTabs
  let verdict: Verdict
  let introduction: IntroductionText
  let facts: [LabelledText]
  let intel: [IntelText]
  let outcomes: [OutcomeText]
  let people: [StakeholderText]
  let risks: [RiskText]
  /// How many more risks there are than are shown: "7 more"; `nil` for none.
  let moreRisks: String?
  let sources: [LinkText]
  let playbooks: [LinkText]

  /// The brief of `account`.
  init(of account: Account, in checked: CheckedBook) {
    let book = checked.book
    let handover = account.handover
    let address = PageAddress.brief(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: book)
    frame = PageFrame(title: "\(handover.customer): brief", at: address, in: book)
    customer = handover.customer
    tabs = CustomerTabs(of: handover.id, shownOn: address)
    verdict = Verdict(of: handover, in: checked, shownOn: address)
    introduction = IntroductionText(of: account, in: book)
    facts = handover.dealFacts
    intel = IntelText.questions(of: handover, shownOn: address, by: writer)
    outcomes = handover.outcomes.map { OutcomeText($0, by: writer) }
    people = handover.stakeholders.map { StakeholderText($0, by: writer) }
    risks = handover.roadblocks.worstFirst.prefix(3).map { RiskText($0, by: writer) }
    moreRisks = handover.roadblocks.count > 3 ? "\(handover.roadblocks.count - 3) more" : nil
    sources = handover.links.map { LinkText($0.name.asWritten, to: $0.address.value) }
    playbooks = handover.playbooks.compactMap { reference in
      book.playbooks.first { $0.id == reference.value }
        .map { LinkText($0.title, to: PageAddress.playbook($0.id).link(from: address)) }
    }
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.accounts.map { account in
      planned(at: .brief(of: account.handover.id)) { BriefPage(of: account, in: checked) }
    }
  }

  static let fields: TemplateFields<BriefPage> = [
    .record("frame") { $0.frame },
    .text("customer") { $0.customer },
    .record("tabs") { $0.tabs },
    .record("verdict") { $0.verdict },
    .record("introduction") { $0.introduction },
    .list("facts") { $0.facts },
    .list("intel") { $0.intel },
    .flag("hasOutcomes") { !$0.outcomes.isEmpty },
    .list("outcomes") { $0.outcomes },
    .flag("hasPeople") { !$0.people.isEmpty },
    .list("people") { $0.people },
    .flag("hasRisks") { !$0.risks.isEmpty },
    .list("risks") { $0.risks },
    .optionalText("moreRisks") { $0.moreRisks },
    .list("sources") { $0.sources },
    .flag("hasPlaybooks") { !$0.playbooks.isEmpty },
    .list("playbooks") { $0.playbooks },
  ]
}

extension [Roadblock] {
  /// The worst first; those whose severity is not known after the medium ones; otherwise as written.
  var worstFirst: [Roadblock] {
    func rank(_ roadblock: Roadblock) -> Int {
      switch roadblock.severity?.value {
      case .high: 0
      case .medium: 1
      case nil: 2
      case .low: 3
      }
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}
