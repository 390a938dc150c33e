internal import Diagnostics
internal import HandoverModel

/// Two rows of the stakeholders have one name (DOMAIN.md, "What goes wrong": facts disagree).
///
/// Where they have two titles, that is told as `facts-disagree`; where they have two e-mail addresses, they are two people.
enum DuplicateStakeholder: HandoverCheck {
  static let kind = FindingKind(
    "duplicate-stakeholder",
    .advice,
    summary: "The same person stands twice among the stakeholders.",
    reason: "What is mended in one row stays wrong in the other, and one person counts as two contacts.",
    wrong: "| Name | Roles |\n|---|---|\n| Derek Huang | champion |\n| Derek Huang | end user |",
    right: "| Name | Roles |\n|---|---|\n| Derek Huang | champion, end user |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    var log = FindingLog()
    for pair in StakeholderPairs(in: review.handover).repeated {
      log.append(
        Finding(
          kind,
          "\"\(pair.second.nameText)\" is listed twice among the stakeholders",
          at: pair.second.nameRange,
          notes: [.init("the first time", at: pair.first.nameRange)],
          help: "keep one row, with all of their roles"
        )
      )
    }
    return log.told
  }
}
