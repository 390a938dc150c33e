extension Handover {
  /// Why did they buy?
  public var why: SectionContent? { content.section("why") }
  /// What problem are they solving?
  public var problems: SectionContent? { content.section("problems") }
  /// What does success mean to them?
  public var success: SectionContent? { content.section("success") }
  /// What are the roadblocks?
  public var roadblockSection: SectionContent? { content.section("roadblocks") }

  /// What success means, row by row.
  public var outcomes: [Outcome] { views("success") }
  /// What could go wrong, row by row.
  public var roadblocks: [Roadblock] { views("roadblocks") }
  /// Who matters on the customer's side, row by row.
  public var stakeholders: [Stakeholder] { views("stakeholders") }
  /// What was promised, row by row.
  public var commitments: [Commitment] { views("commitments") }
  /// Who answers for what, row by row.
  public var duties: [Duty] { views("responsibilities") }
  /// What is still to be done, task by task.
  public var openItems: [PlanItem] { content.section("open-items")?.tasks ?? [] }
  /// The items of the 30/60/90 plan.
  public var planItems: [PlanItem] { content.section("plan")?.tasks ?? [] }
  /// How often whom is told what.
  public var communication: [CommunicationRow] {
    (content.section("plan")?.communication ?? []).map(CommunicationRow.init)
  }
  /// What was bought, and what was not.
  public var scope: Scope? { content.section("scope").map(Scope.init) }
  /// The introduction meeting; `nil` where nothing is written about it.
  public var meeting: IntroductionMeeting? { content.section("introduction").map(IntroductionMeeting.init) }

  private func views<View: RowView>(_ key: String) -> [View] {
    // A row that nothing names is shown on the handover page and is no outcome, no risk and nobody.
    (content.section(key)?.views() ?? []).filter { $0.name?.isGiven ?? false }
  }
}

/// What was bought, and what was not: the section "Scope".
public struct Scope: Sendable {
  private let section: SectionContent

  init(_ section: SectionContent) {
    self.section = section
  }

  /// What is part of it.
  public var included: [Answer] { (section.labels["in"] ?? []).map(\.answer) + section.items }
  /// What is not.
  public var excluded: [Answer] { (section.labels["out"] ?? []).map(\.answer) }
}

/// The meeting in which the customer meets their CSM: the section "Introduction meeting".
public struct IntroductionMeeting: Sendable {
  /// The section.
  public let section: SectionContent

  init(_ section: SectionContent) {
    self.section = section
  }

  /// What the AE says of the CSM.
  public var endorsement: Answer? { section.joinedLabel("endorsement") }
  /// What another customer reached.
  public var proofStory: Answer? { section.joinedLabel("proof") }
  /// The proof that we are easy to work with.
  public var easyToWorkWith: Answer? { section.joinedLabel("easy") }
  /// The proof that we know how.
  public var knowHow: Answer? { section.joinedLabel("know-how") }
  /// Who comes, from both sides.
  public var attendees: Cell<[Written<Party>]>? { section.labelList("attendees") }
  /// What is talked about.
  public var agenda: Cell<[Written<String>]>? { section.labelList("agenda") }
  /// What both sides will agree on at the end; there should be exactly one.
  public var outcomes: [Answer] { (section.labels["outcome"] ?? []).map(\.answer) }
}
