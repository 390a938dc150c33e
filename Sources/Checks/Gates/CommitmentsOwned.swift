internal import Diagnostics
internal import HandoverModel

/// Every commitment that is not done or declined has an owner.
enum CommitmentsOwned: GateCheck {
  static let kind = FindingKind(
    "commitments-owned",
    .notReady,
    summary: "A commitment is owned by nobody.",
    reason: "What was promised in the sales cycle is the first thing the customer asks for.",
    wrong: "| Commitment | Owner |\n|---|---|\n| Board report view | UNKNOWN, ask @jordan |",
    right: "| Commitment | Owner |\n|---|---|\n| Board report view | @jordan |"
  )

  static let needs: [GateNeed] = [.section("commitments")]

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    // An empty cell is told as a missing answer; "UNKNOWN, ask @jordan" is an answer, and no owner.
    return account.findingsOnNone(kind, in: "commitments", on: book.today)
      + account.handover.commitments.filter {
        $0.isOpen && ($0.owner.map { $0.answer.isGiven && $0.value == nil } ?? false)
      }
      .map { commitment in
        Finding(
          kind,
          "nobody is named to see to the promise \"\(commitment.nameText)\"",
          at: commitment.owner?.answer.range ?? commitment.row.range,
          help: "name one person: @jordan for one of ours, or the name of one of the customer's people"
        )
      }
  }
}
