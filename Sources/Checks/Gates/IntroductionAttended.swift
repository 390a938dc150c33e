internal import Diagnostics
internal import HandoverModel

/// The AE, the CSM and at least one of the customer's people attend the introduction.
enum IntroductionAttended: GateCheck {
  static let kind = FindingKind(
    "introduction-attended",
    .notReady,
    summary: "Somebody who must be at the introduction is not among the attendees.",
    reason: "A warm introduction needs the one who has the trust, the one who is to get it, and the customer.",
    wrong: "- Attendees: @jordan",
    right: "- Attendees: @lauren, @jordan, Derek Huang"
  )

  static let needs: [GateNeed] = [.section("introduction")]

  static func findings(in account: Account, of book: AccountBook) -> [Finding] {
    let handover = account.handover
    guard let attendees = handover.meeting?.attendees, let parties = attendees.value?.map(\.value) else { return [] }
    let ours = Set(parties.compactMap(\.person))
    var missing = [handover.team.ae, handover.team.csm].compactMap { $0?.value }.filter { !ours.contains($0) }
      .map { book.personName($0) }
    if !parties.contains(where: { $0.person == nil }) { missing.append("anybody of the customer's") }
    return missing.map { name in
      Finding(
        kind,
        "the introduction is without \(name)",
        at: attendees.answer.range,
        help: "add them to the attendees"
      )
    }
  }
}
