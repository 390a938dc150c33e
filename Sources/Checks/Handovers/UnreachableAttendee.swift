internal import Diagnostics
internal import HandoverModel

/// Somebody of the customer's is to attend the introduction, and there is no way to invite them. Told while it is ahead.
///
/// UNKNOWN is found too: the introduction needs the answer, because an invitation cannot be sent without it. Who is not among the
/// stakeholders at all is told as that; so is somebody whom a gate that was passed finds without contact.
enum UnreachableAttendee: HandoverCheck {
  static let kind = FindingKind(
    "unreachable-attendee",
    .warning,
    summary: "Somebody of the customer's is to attend the introduction, and there is no way to reach them.",
    reason: "Whoever cannot be invited is not there, and the introduction has to be held twice.",
    wrong: "- Attendees: @lauren, @jordan, Derek Huang       # whose contact is UNKNOWN",
    right: "| Name | Roles | Contact |\n|---|---|---|\n| Derek Huang | champion | derek@apex.example |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isIntroductionAhead else { return [] }
    let handover = review.handover
    var told: Set<Int> = []
    return handover.customerAttendees.compactMap { attendee in
      guard let place = attendee.stakeholder else { return nil }
      let stakeholder = handover.stakeholders[place]
      guard !stakeholder.isReachable, told.insert(place).inserted,
        ![ChampionKnown.kind, PayerKnown.kind, TwoLiveContacts.kind].contains(where: {
          review.isTold($0, at: stakeholder.nameRange)
        })
      else { return nil }
      return Finding(
        kind,
        "\"\(stakeholder.nameText)\" is to be at the introduction, but there is no way written to invite them",
        at: attendee.name.range,
        notes: [.init("no contact here", at: stakeholder.contact?.range ?? stakeholder.nameRange)],
        help: "write their e-mail address or phone number under \"Stakeholders\""
      )
    }
  }
}
