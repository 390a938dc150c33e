internal import Diagnostics
internal import HandoverModel

/// The deal is won, AE and CSM should have met, and nobody is named as CSM (DOMAIN.md, "What goes wrong": no CSM by the deadline).
///
/// Silent where the stage requires the field: there it is told as missing. UNKNOWN is told too, because it says the same.
enum NoCSM: HandoverCheck {
  static let kind = FindingKind(
    "no-csm",
    .warning,
    summary: "The deal is won, and nobody is named who will look after the customer.",
    reason: "A customer without a name to call calls the AE, who is busy selling.",
    wrong: "stage: draft\nclose-state: won      # since last week, and no csm",
    right: "stage: draft\nclose-state: won\ncsm: jordan"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    let field = handover.content.fields.field("csm")
    guard review.isOnCourse, !review.isRequired("csm"), field.map({ $0.presence == .missing }) ?? true,
      let close = handover.deal.closeDate, let deadline = review.internalMeetingDeadline, deadline < review.today
    else { return [] }
    let since = Wording.count(close.value.days(until: review.today), "day")
    return [
      Finding(
        kind,
        "\(handover.customer) was won \(since) ago, and nobody is named as CSM",
        at: field?.range ?? close.range,
        help: "ask the head of customer success who takes over, and write them here: csm: jordan"
      )
    ]
  }
}
