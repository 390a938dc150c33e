public import Markdown

/// What of a handover may stand on the brief, in the order in which it matters. It is the same in every detail.
public struct BriefMaterial: Sendable {
  let opening, why, problems, success, roadblocks, notes, workingStyle, excluded: [Block]
  let outcomes: [Outcome]
  /// Who matters first; of them the first ``attending`` attend the introduction.
  let people: [Stakeholder]
  let attending: Int
  let commitments: [Commitment]
  let risks: [Roadblock]
  let steps: [Plan.Item]
  let questions: [BriefQuestion]

  /// What is written in the handover of `account`.
  public init(of account: Account) {
    let handover = account.handover
    opening = handover.openingBlocks
    why = handover.why.said
    problems = handover.problems.said
    success = handover.success.said
    roadblocks = handover.roadblockSection.said
    notes = handover.warningsFirst
    workingStyle = handover.content.section("working-style").said
    excluded = (handover.scope?.excluded ?? []).filter(\.isGiven).map {
      Block(content: .paragraph($0.inlines), range: $0.range)
    }
    outcomes = handover.outcomes
    let attending = handover.attending
    people = handover.stakeholders.importantFirst(attending: attending)
    self.attending = attending.count
    commitments = handover.commitments.riskiestFirst
    risks = handover.roadblocks.worstFirst
    steps = account.plan.nextSteps
    questions = BriefQuestion.all(in: account.questions)
  }
}

extension SectionContent? {
  /// What is said in it in sentences; nothing where it is missing.
  fileprivate var said: [Block] {
    guard let self, self.presence != .missing else { return [] }
    return self.rows == nil ? self.blocks : self.sentences
  }
}

extension Handover {
  /// What the internal notes say, each paragraph and item by itself: what not to do or say before all else.
  public var warningsFirst: [Block] {
    guard let notes = content.section("notes"), notes.presence != .missing else { return [] }
    var (warnings, others) = ([Block](), [Block]())
    for block in notes.blocks.flatMap(\.items) {
      if block.isWarning { warnings.append(block) } else { others.append(block) }
    }
    return warnings + others
  }
}

extension Block {
  /// The items of a list one by one; anything else as it is.
  fileprivate var items: [Block] {
    if case .list(let list) = content { list.items.flatMap(\.blocks) } else { [self] }
  }

  /// Whether it begins with what not to do: "Avoid: …", "Never say …", "Nicht vor 14 Uhr …".
  fileprivate var isWarning: Bool {
    guard case .paragraph(let inlines) = content else { return false }
    // As far as two words reach.
    let start = inlines.plainText.prefix(40).split(maxSplits: 2) { $0.isWhitespace }.prefix(2).joined(separator: " ")
    let words = NameWords.all(in: start)
    guard let first = words.first else { return false }
    return Self.warnings.contains(first) || first == "do" && words.dropFirst().first == "not"
  }

  private static let warnings: Set<String> = [
    "avoid", "never", "dont", "not", "vermeiden", "vermeide", "nie", "niemals", "nicht", "keinesfalls",
  ]
}

extension Handover {
  /// What stands between its title and its first section.
  fileprivate var openingBlocks: [Block] {
    let outline = Outline(of: content.body.blocks)
    guard let first = outline.sections.first, first.heading.level == 1 else { return Array(outline.preamble) }
    return Array(outline.preamble + first.blocks)
  }
}

extension Plan {
  /// The open steps that have a day, those under "Open items" too, the first to be done first.
  public var nextSteps: [Item] {
    (openItems + items).filter { $0.item.status.isOpen && $0.due != nil }.enumerated()
      .sorted { ($0.element.due?.dayNumber ?? 0, $0.offset) < ($1.element.due?.dayNumber ?? 0, $1.offset) }
      .map(\.element)
  }
}

extension [Stakeholder] {
  /// Those at the places `attending` first, then who pays, decides or blocks, then who is against it, was never met or cannot be reached, then the
  /// others; otherwise as written.
  public func importantFirst(attending: Set<Int>) -> [Stakeholder] {
    func rank(_ place: Int, _ stakeholder: Stakeholder) -> Int {
      if attending.contains(place) { return 0 }
      if stakeholder.plays([.economicBuyer, .executiveSponsor, .champion, .technicalDecisionMaker, .blocker]) {
        return 1
      }
      let isAgainst = stakeholder.stance?.value == .sceptic || stakeholder.stance?.value == .opponent
      return isAgainst || stakeholder.met?.value == false || !stakeholder.isReachable ? 2 : 3
    }
    return enumerated().sorted { (rank($0.offset, $0.element), $0.offset) < (rank($1.offset, $1.element), $1.offset) }
      .map(\.element)
  }
}

extension [Commitment] {
  /// The riskiest first: what cannot be delivered as promised, then what is open, then what is settled; otherwise as written.
  public var riskiestFirst: [Commitment] {
    func rank(_ commitment: Commitment) -> Int {
      guard commitment.isOpen else { return 4 }
      switch commitment.deliverable?.value {
      case .no: return 0
      case .partly: return 1
      case nil: return 2
      case .yes: return 3
      }
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}

extension [Roadblock] {
  /// The worst first; those whose severity is not known after the medium ones; otherwise as written.
  public var worstFirst: [Roadblock] {
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
