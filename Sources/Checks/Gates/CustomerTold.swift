internal import Diagnostics
internal import HandoverModel

/// The customer was told who takes over, on a day that is not in the future.
enum CustomerTold: GateCheck {
  static let kind = FindingKind(
    "customer-told",
    .notReady,
    summary: "The customer has not been told yet who takes over.",
    reason: "Nobody likes to meet a stranger instead of the person they bought from.",
    wrong: "customer-told: 2026-12-01      # and today is 2 April",
    right: "customer-told: 2026-04-01"
  )

  static let needs: [GateNeed] = [.field("customer-told")]

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    guard let told = account.handover.progress.customerTold, told.value > book.today else { return [] }
    return [
      Finding(
        kind,
        "the customer is to hear on \(told.value) who takes over, and has not heard it yet",
        at: told.range,
        help: "tell them before the introduction, and write the day on which you did"
      )
    ]
  }
}
