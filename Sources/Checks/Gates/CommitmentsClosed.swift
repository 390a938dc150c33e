internal import Diagnostics
internal import HandoverModel

/// Every commitment is done, declined, or has a day.
enum CommitmentsClosed: GateCheck {
  static let kind = FindingKind(
    "commitments-closed",
    .notReady,
    summary: "A commitment is open, and no day is set for it.",
    reason: "A promise without a day is remembered by the customer, and by nobody else.",
    wrong: "| Commitment | Due | Status |\n|---|---|---|\n| Board report view | | open |",
    right: "| Commitment | Due | Status |\n|---|---|---|\n| Board report view | D+30 | open |"
  )

  static let needs: [GateNeed] = [.section("commitments")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    return account.handover.commitments.filter { $0.isOpen && $0.due?.value == nil }.map { commitment in
      Finding(
        kind,
        "\"\(commitment.nameText)\" is still open, and no day is set for it",
        at: commitment.due?.answer.range ?? commitment.nameRange,
        help: "write the day it is due, or set its status to done or declined"
      )
    }
  }
}
