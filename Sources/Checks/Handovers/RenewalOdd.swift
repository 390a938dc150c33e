internal import Diagnostics
internal import HandoverModel

/// The renewal date does not fit the contract (DOMAIN.md, "What goes wrong": renewal surprise).
///
/// 1. It is not after the contract's start (where that is not written, the close).
/// 2. It is more than ``tolerance`` days off the contract's start and its term. A contract that ends on its last day or at the end
///    of a week is not. Once the first term is over, a later date is that of the next term, and fits.
enum RenewalOdd: HandoverCheck {
  static let kind = FindingKind(
    "renewal-odd",
    .warning,
    summary: "The renewal date does not fit the contract's start and term.",
    reason: "A renewal that is written a year too late is one that the customer decides without us.",
    wrong: "contract-start: 2026-04-01\nterm-months: 36\nrenewal-date: 2028-04-01",
    right: "contract-start: 2026-04-01\nterm-months: 36\nrenewal-date: 2029-04-01"
  )

  /// So many days between the renewal and the end of the term are nothing to talk about.
  private static let tolerance = 7

  static func findings(in review: HandoverReview) -> [Finding] {
    let deal = review.handover.deal
    guard review.isOnCourse, !review.isOver, let renewal = deal.renewal, let start = review.contractStart else {
      return []
    }
    let event = review.contractStartWords.clause
    if renewal.value <= start.value {
      let relation = renewal.value == start.value ? "on the day \(event)" : "before \(event) on \(start.value)"
      return [
        Finding(
          kind,
          "the renewal on \(renewal.value) is \(relation)",
          at: renewal.range,
          notes: [.init(event, at: start.range)],
          help: "look into the contract: is the year right?"
        )
      ]
    }
    guard let start = deal.contractStart, let term = deal.termMonths else { return [] }
    let end = start.value.adding(months: term.value)
    let days = end.days(until: renewal.value)
    guard abs(days) > tolerance, days < 0 || end > review.today else { return [] }
    return [
      Finding(
        kind,
        "the renewal on \(renewal.value) is \(Wording.count(abs(days), "day")) \(days < 0 ? "before" : "after") the term ends on \(end)",
        at: renewal.range,
        notes: [.init("the contract starts", at: start.range), .init("how many months it runs", at: term.range)],
        help: "look into the contract, and correct the renewal, the start or the term",
        "if it was agreed so, say why at the end of the line: # baton-ignore renewal-odd: ends with the master contract"
      )
    ]
  }
}
