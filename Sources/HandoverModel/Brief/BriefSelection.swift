public import Markdown

/// What of a handover the brief shows: as much as a printed page of a usual handover has room for, the same places for all of them. The
/// rest is in the handover, and the brief says how much that is.
public struct BriefSelection: Sendable {
  /// Some of several things, the most important first.
  public struct Shown<Thing: Sendable>: Sendable {
    /// Those that are shown.
    public let things: [Thing]
    /// How many more there are.
    public let more: Int

    init(_ all: [Thing], atMost count: Int) {
      things = Array(all.prefix(count))
      more = max(0, all.count - count)
    }
  }

  /// Whether what helps and is not asked for first is left out: metrics, where a promise is written down, signs of risks.
  public let isTerse: Bool
  /// Who they are, as the handover begins.
  public let opening: BriefExcerpt
  /// Why they bought.
  public let why: BriefExcerpt
  /// What problem they solve.
  public let problems: BriefExcerpt
  /// What success means to them, in sentences.
  public let success: BriefExcerpt
  /// What is in the way, in sentences.
  public let roadblocks: BriefExcerpt
  /// What success means, measured.
  public let outcomes: Shown<Outcome>
  /// Who matters: those who attend the introduction first, then who pays, decides or blocks, then who has a gap.
  public let people: Shown<Stakeholder>
  /// How many of the shown people attend the introduction; they come first.
  public let attending: Int
  /// What was promised, the riskiest first.
  public let commitments: Shown<Commitment>
  /// What can go wrong, the worst first.
  public let risks: Shown<Roadblock>
  /// What our own people should know, what not to do or say first.
  public let notes: BriefExcerpt
  /// How they like to work.
  public let workingStyle: BriefExcerpt
  /// What is not part of what they bought.
  public let excluded: BriefExcerpt
  /// The next open steps with a day, of both sides.
  public let steps: Shown<Plan.Item>
  /// What is not known.
  public let questions: Shown<BriefQuestion>
  /// What the rows of the success and roadblocks sections name, for where nothing is said in sentences.
  public let outcomeNames, riskNames: [Answer]

  /// The selection for `account`, in as much detail as that, whose introduction the stakeholders at the places `attending` attend.
  public init(of account: Account, in detail: BriefDetail, attending: Set<Int>) {
    let limits = detail.limits
    isTerse = detail.isTerse
    let handover = account.handover
    func excerpt(_ section: SectionContent?, upTo limit: Int) -> BriefExcerpt {
      guard let section, section.presence != .missing else { return .nothing }
      return BriefExcerpt(of: section.rows == nil ? section.blocks : section.sentences, upTo: limit)
    }
    opening = BriefExcerpt(of: handover.openingBlocks, upTo: limits.aside)
    why = excerpt(handover.why, upTo: limits.answer)
    problems = excerpt(handover.problems, upTo: limits.answer)
    success = excerpt(handover.success, upTo: limits.aside)
    roadblocks = excerpt(handover.roadblockSection, upTo: limits.aside)
    outcomes = Shown(handover.outcomes, atMost: limits.outcomes)
    let ranked = handover.stakeholders.importantFirst(attending: attending)
    people = Shown(ranked, atMost: limits.people)
    self.attending = min(attending.count, limits.people)
    commitments = Shown(handover.commitments.riskiestFirst, atMost: limits.commitments)
    risks = Shown(handover.roadblocks.worstFirst, atMost: limits.risks)
    notes = BriefExcerpt(of: handover.warningsFirst, upTo: limits.notes)
    workingStyle = excerpt(handover.content.section("working-style"), upTo: limits.aside)
    excluded = BriefExcerpt(
      of: (handover.scope?.excluded ?? []).filter(\.isGiven).map {
        Block(content: .paragraph($0.inlines), range: $0.range)
      },
      upTo: limits.aside
    )
    steps = Shown(account.plan.nextSteps, atMost: limits.steps)
    outcomeNames = Self.names(handover.outcomes.compactMap(\.name), unless: success, upTo: limits.aside)
    riskNames = Self.names(handover.roadblocks.worstFirst.compactMap(\.name), unless: roadblocks, upTo: limits.aside)
    questions = Shown(BriefQuestion.all(in: account.questions), atMost: limits.questions)
  }
}

extension BriefSelection {
  /// The first of `names`, at most `limit` characters of them and at least one; none where `excerpt` says something.
  private static func names(_ names: [Answer], unless excerpt: BriefExcerpt, upTo limit: Int) -> [Answer] {
    guard excerpt.pieces.isEmpty else { return [] }
    var room = limit
    return Array(
      names.prefix { name in
        let isFirst = room == limit
        room -= name.text.count
        return isFirst || room >= 0
      }
    )
  }
}

extension Handover {
  /// What the internal notes say, each paragraph and item by itself: what not to do or say before all else.
  public var warningsFirst: [Block] {
    guard let notes = content.section("notes"), notes.presence != .missing else { return [] }
    let blocks = notes.blocks.flatMap(\.items)
    return blocks.filter(\.isWarning) + blocks.filter { !$0.isWarning }
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
    let words = NameWords.all(in: String(inlines.plainText.prefix(40)))
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
