internal import Diagnostics
internal import HandoverModel

/// Everything hangs on one person at the customer (DOMAIN.md, "What goes wrong": single-threaded). From the review on:
///
/// 1. Fewer than two of the stakeholders can be reached. Where the gate tells that as an error, this check is silent.
/// 2. From the acceptance on, only one or none of them was met. Where it is not known of one of them, nothing is told.
enum SingleThreaded: HandoverCheck {
  static let kind = FindingKind(
    "single-threaded",
    .warning,
    summary: "We know only one person at the customer.",
    reason: "When the only one we know leaves, falls ill or falls silent, the account is lost with them.",
    wrong: "| Name | Contact | Met |\n|---|---|---|\n| Derek Huang | derek@apex.example | yes |",
    right:
      "| Name | Contact | Met |\n|---|---|---|\n| Derek Huang | derek@apex.example | yes |\n| Patricia Morales | patricia@apex.example | yes |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let stakeholders = review.handover.stakeholders
    guard review.isOnCourse, review.hasReached(.inReview), !stakeholders.isEmpty else { return [] }
    if let unreached = TwoLiveContacts.findings(in: review.account).first {
      guard !review.isTold(TwoLiveContacts.kind, at: unreached.range) else { return [] }
      let help = unreached.help.first ?? "write how to reach a second person who matters"
      return [Finding(kind, unreached.message, at: unreached.range, subjects: [], help: help)]
    }
    let met = stakeholders.filter { $0.met?.value == true }
    guard review.hasReached(.accepted), met.count < 2, stakeholders.allSatisfy({ $0.met?.value != nil }),
      let section = review.handover.content.section("stakeholders")
    else { return [] }
    return [
      Finding(
        kind,
        met.first.map { "\"\($0.nameText)\" is the only one of \(stakeholders.count) whom we have met" }
          ?? "none of the \(stakeholders.count) stakeholders has been met",
        at: met.first?.nameRange ?? section.heading.range,
        subjects: [],
        help: met.first.map { "ask \"\($0.nameText)\" to introduce us to somebody else who decides or uses it" }
          ?? "meet somebody who decides and somebody who uses it before the introduction"
      )
    ]
  }
}
