internal import Diagnostics
internal import HandoverModel

/// A handover was sent back to sales more than 10 working days ago, and is still there. Where `returned-on` is not written, git's
/// history knows since when the stage says so; without it, nothing is told.
enum ReturnedAndWaiting: HandoverCheck {
  static let kind = FindingKind(
    "returned-and-waiting",
    .warning,
    summary: "A handover was returned to sales more than ten working days ago, and is still there.",
    reason:
      "The customer has signed and waits; neither side works on it, because each thinks that it is with the other.",
    wrong: "stage: returned\nreturned-on: 2026-03-02       # and today is 1 April",
    right: "stage: in-review\nreturned-on: 2026-03-02"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard handover.stage == .returned, let returned = review.account.returnedOn, returned.day < review.today else {
      return []
    }
    let days = review.calendar.workingDays(from: returned.day, to: review.today)
    guard days > longest else { return [] }
    let ae = handover.team.ae.map { review.book.personName($0.value) } ?? "sales"
    return [
      Finding(
        kind,
        "\(handover.customer) went back to \(ae) on \(returned.day), \(days) working days ago, and is still there",
        at: handover.progress.returnedOn?.range ?? handover.content.course.promise,
        help: "\(ae) adds what was missing and writes stage: in-review; if nobody will, write stage: cancelled"
      )
    ]
  }

  /// So many working days a return may take.
  private static let longest = 10
}
