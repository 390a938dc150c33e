internal import Diagnostics
internal import HandoverModel

/// Somebody judges an outcome or was promised something, and is not among the stakeholders (DOMAIN.md: every outcome is "judged by
/// whom", a commitment has somebody it was made to).
///
/// 1. Only persons are looked at. Groups ("the board", "Family Haddad", "Betriebsrat"), titles and our own people are none.
/// 2. The first or the last name of a stakeholder is enough, initials too, and so is the title.
/// 3. A name that is nearly a stakeholder's is always told. Any other from the review on, and only where it is surely a person's: it
///    has a form of address, a common first name, a word of a stakeholder's name, or a job title in parentheses. Two words with
///    capitals may be "Bureau Veritas" and "Royal Mail", in any language.
enum StrangerNamed: HandoverCheck {
  static let kind = FindingKind(
    "stranger-named",
    .warning,
    summary: "Somebody who judges an outcome or was promised something is not among the stakeholders.",
    reason: "The CSM does not know who that is, what they think of us, nor how to reach them.",
    wrong: "| Outcome | Judged by |\n|---|---|\n| Planning is quick | Derek Hung |",
    right: "| Outcome | Judged by |\n|---|---|\n| Planning is quick | Derek Huang |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, !handover.stakeholders.isEmpty else { return [] }
    let judges = handover.outcomes.map { (answer: $0.judgedBy, act: "judges \"\($0.nameText)\"") }
    let promised = handover.commitments.map { (answer: $0.madeTo, act: "was promised \"\($0.nameText)\"") }
    let exact = Set(handover.stakeholders.map(\.nameText))
    var names: StakeholderNames?
    var log = FindingLog()
    for mention in judges + promised {
      guard let answer = mention.answer, answer.presence == .given, !exact.contains(answer.text) else { continue }
      for part in PersonalName.parts(of: answer.text) {
        // Nearly all names are those of stakeholders, letter by letter.
        var known = names ?? StakeholderNames(in: review)
        let stranger = stranger(part, &known, review)
        names = known
        guard let stranger else { continue }
        log.append(
          Finding(
            kind,
            "\"\(part.text)\" \(mention.act), and is not among the stakeholders",
            at: answer.range.firstPlace(of: part.text) ?? answer.range,
            help: stranger.help
          )
        )
      }
    }
    return log.told
  }

  /// A person who is not among the stakeholders.
  private enum Stranger {
    /// Nearly one of them, who was probably meant.
    case nearly(String)
    /// Somebody else.
    case other

    var help: String {
      switch self {
      case .nearly(let name): "did you mean \"\(name)\"?"
      case .other: "add them to the stakeholders with a way to reach them, or name one who is there"
      }
    }
  }

  /// Who `part` is; `nil` where it is known, or not surely a person.
  private static func stranger(
    _ part: PersonalName,
    _ names: inout StakeholderNames,
    _ review: HandoverReview
  ) -> Stranger? {
    guard part.looksPersonal || part.hasNoCapitals, !names.knows(part.text) else { return nil }
    if part.isAddressed, part.beginnings.contains(where: { names.knows($0) }) { return nil }
    if part.hasNoCapitals { return names.near(part.text).map(Stranger.nearly) }
    if names.isOurs(part.text) { return nil }
    if let near = names.near(part.text) { return .nearly(near) }
    guard review.hasReached(.inReview), part.isAddressed || !names.isAboutWork(part.text) else { return nil }
    let isSurely =
      part.isAddressed || part.isTitled || part.beginsWithFirstName || names.sharesName(with: part.text)
    return isSurely ? .other : nil
  }
}
