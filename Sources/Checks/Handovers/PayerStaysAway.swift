internal import Diagnostics
internal import HandoverModel

/// Neither an executive sponsor nor an economic buyer attends the introduction, and at least one is known. Told while it is ahead.
///
/// It says nothing where nobody of the customer's attends, or somebody who is not among the stakeholders: that is told as that.
enum PayerStaysAway: HandoverCheck {
  static let kind = FindingKind(
    "payer-stays-away",
    .advice,
    summary: "Nobody who pays is to attend the introduction.",
    reason: "Who signs the renewal should have met the CSM once, and heard from their own people what was agreed.",
    wrong: "- Attendees: @lauren, @jordan, Derek Huang",
    right: "- Attendees: @lauren, @jordan, Derek Huang, Patricia Morales"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isIntroductionAhead, let cell = review.handover.meeting?.attendees else { return [] }
    let stakeholders = review.handover.stakeholders
    let attendees = review.handover.customerAttendees
    let known = attendees.compactMap(\.stakeholder).map { stakeholders[$0] }
    let payers = stakeholders.filter { $0.plays([.executiveSponsor, .economicBuyer]) }
    guard let payer = payers.first, !attendees.isEmpty, known.count == attendees.count,
      !known.contains(where: { $0.plays([.executiveSponsor, .economicBuyer]) })
    else { return [] }
    let role = payer.plays([.executiveSponsor]) ? "executive sponsor" : "economic buyer"
    return [
      Finding(
        kind,
        "the introduction is without \"\(payer.nameText)\", the \(role)",
        at: cell.answer.range,
        help: "ask \(payer.nameText) for ten minutes at its beginning, or plan when else the CSM meets them"
      )
    ]
  }
}
