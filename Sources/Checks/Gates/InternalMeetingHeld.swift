internal import Diagnostics
internal import HandoverModel

/// The AE and the CSM have met, on a day that is not in the future.
enum InternalMeetingHeld: GateCheck {
  static let kind = FindingKind(
    "internal-meeting-held",
    .notReady,
    summary: "The AE and the CSM have not met yet.",
    reason: "What is not in a document passes from one person to the other in a talk, or is lost.",
    wrong: "internal-meeting: [2026-12-01]      # and today is 2 April",
    right: "internal-meeting: [2026-03-30]"
  )

  static let needs: [GateNeed] = [.field("internal-meeting")]

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    let meetings = account.handover.progress.internalMeetings
    guard let first = meetings.min(by: { $0.value < $1.value }), first.value > book.today else { return [] }
    return [
      Finding(
        kind,
        "the internal meeting is on \(first.value), and has not been held yet",
        at: first.range,
        help: "meet before the handover is accepted, and write the day"
      )
    ]
  }
}
