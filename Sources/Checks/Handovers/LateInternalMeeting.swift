internal import Diagnostics
internal import HandoverModel

/// The deal is won, and AE and CSM have not met within `internal-meeting-after-close` working days (DOMAIN.md, "Life of a
/// handover").
///
/// Only before the handover is accepted: from then on the meeting is required. A day that is written, also one still to come, is
/// enough; UNKNOWN may mean that they met.
enum LateInternalMeeting: HandoverCheck {
  static let kind = FindingKind(
    "late-internal-meeting",
    .warning,
    summary: "The deal is won for some days, and AE and CSM have not met.",
    reason: "What the AE knows and did not write down fades within days, and the customer waits for somebody to call.",
    wrong: "close-state: won\nclose-date: 2026-03-20      # a week ago, and no internal-meeting",
    right: "close-state: won\nclose-date: 2026-03-20\ninternal-meeting: [2026-03-24]"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, !review.hasReached(.accepted), let close = handover.deal.closeDate,
      let deadline = review.internalMeetingDeadline, deadline < review.today,
      handover.content.fields.isBlank("internal-meeting")
    else { return [] }
    return [
      Finding(
        kind,
        "\(names(in: review)) should have met by \(deadline), and no meeting is written down",
        at: close.range,
        help: "meet this week, and write the day: internal-meeting: [\(review.today)]"
      )
    ]
  }

  private static func names(in review: HandoverReview) -> String {
    let team = review.handover.team
    guard let ae = team.ae, let csm = team.csm else { return "AE and CSM" }
    return "\(review.book.personName(ae.value)) and \(review.book.personName(csm.value))"
  }
}
