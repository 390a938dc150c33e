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

  /// What is selected of `material`, in as much detail as that.
  public init(of material: BriefMaterial, in detail: BriefDetail) {
    let limits = detail.limits
    isTerse = detail.isTerse
    opening = BriefExcerpt(of: material.opening, upTo: limits.aside)
    why = BriefExcerpt(of: material.why, upTo: limits.answer)
    problems = BriefExcerpt(of: material.problems, upTo: limits.answer)
    success = BriefExcerpt(of: material.success, upTo: limits.aside)
    roadblocks = BriefExcerpt(of: material.roadblocks, upTo: limits.aside)
    outcomes = Shown(material.outcomes, atMost: limits.outcomes)
    people = Shown(material.people, atMost: limits.people)
    attending = min(material.attending, limits.people)
    commitments = Shown(material.commitments, atMost: limits.commitments)
    risks = Shown(material.risks, atMost: limits.risks)
    notes = BriefExcerpt(of: material.notes, upTo: limits.notes)
    workingStyle = BriefExcerpt(of: material.workingStyle, upTo: limits.aside)
    excluded = BriefExcerpt(of: material.excluded, upTo: limits.aside)
    steps = Shown(material.steps, atMost: limits.steps)
    outcomeNames = Self.names(material.outcomes.lazy.compactMap(\.name), unless: success, upTo: limits.aside)
    riskNames = Self.names(material.risks.lazy.compactMap(\.name), unless: roadblocks, upTo: limits.aside)
    questions = Shown(material.questions, atMost: limits.questions)
  }

  /// The first of `names`, at most `limit` characters of them and at least one; none where `excerpt` says something.
  private static func names(_ names: some Sequence<Answer>, unless excerpt: BriefExcerpt, upTo limit: Int) -> [Answer] {
    guard excerpt.pieces.isEmpty else { return [] }
    var room = limit
    var shown: [Answer] = []
    for name in names {
      room -= name.text.count
      guard shown.isEmpty || room >= 0 else { break }
      shown.append(name)
    }
    return shown
  }
}
