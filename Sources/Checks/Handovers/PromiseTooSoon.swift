internal import Diagnostics
internal import HandoverModel

/// An open commitment is due before the work that it takes can be done (`timing.lead-times`: how many days a kind of work takes).
///
/// 1. The kind of work is what the commitment delivers (``PromisedWork``); a commitment that only mentions it, such as "Price list for
///    a custom report", is left alone.
/// 2. The days count from the start of the contract; from today, where that is later and nobody has begun: the customer was not
///    introduced yet, and no item of the plan that serves the commitment is in progress or done.
/// 3. What was due already is not told here, nor what is said not to be deliverable.
enum PromiseTooSoon: HandoverCheck {
  static let kind = FindingKind(
    "promise-too-soon",
    .warning,
    summary: "A commitment is due before the work that it takes can be done.",
    reason: "A date that nobody can keep is the first thing the customer learns about us after the signature.",
    wrong:
      "| Commitment | Due |\n|---|---|\n| A custom report for the board | D+5 |       # lead-times: { custom report: 20 }",
    right: "| Commitment | Due |\n|---|---|\n| A custom report for the board | D+25 |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let leadTimes = review.timing.leadTimes
    guard review.isOnCourse, !leadTimes.isEmpty, let start = review.contractStart?.value else { return [] }
    return review.handover.commitments.enumerated().compactMap { place, commitment in
      guard commitment.isOpen, commitment.deliverable?.value != .no, let cell = commitment.due,
        let due = review.account.plan.date(of: cell.value, in: review.calendar), due >= review.today,
        let work = leadTimes.filter({ PromisedWork($0.work).isDelivered(by: commitment.nameText) }).max(by: {
          $0.days < $1.days
        })
      else { return nil }
      let first = review.hasBegun(place) ? start : max(start, review.today)
      let earliest = first.adding(days: work.days)
      guard due < earliest else { return nil }
      let from = first == start ? "from the start of the contract" : "from today"
      return Finding(
        kind,
        "\"\(commitment.nameText)\" is promised for \(due), and cannot be ready before \(earliest): \"\(work.work)\" takes \(work.days) days \(from)",
        at: cell.answer.range,
        help:
          "ask whoever builds it what can be ready by \(due), and agree on a day with the customer before they count on this one"
      )
    }
  }
}

extension HandoverReview {
  /// Whether somebody has begun with the commitment at `place`, or may have.
  fileprivate func hasBegun(_ place: Int) -> Bool {
    hasReached(.introduced)
      || (account.plan.items + account.plan.openItems).contains { item in
        item.serves.contains(.commitment(place)) && [.inProgress, .done].contains(item.item.status)
      }
  }
}
