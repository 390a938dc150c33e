internal import Diagnostics
internal import HandoverModel

/// The AE, the CSM and at least one of the customer's people attend the introduction. The CSM is whoever is in charge on its day:
/// a customer who got another one since was introduced to the one before.
///
/// Who is nobody in `people.yaml` is told as that: neither is their absence told, nor, where such a one attends, that of somebody whom
/// they may be. One of us who is written by name, without the sign, attends.
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

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    let handover = account.handover
    guard let attendees = handover.meeting?.attendees, let parties = attendees.value?.map(\.value) else { return [] }
    let ours = Set(parties.compactMap(\.person))
    let team = handover.team
    let csm = handover.introductionDay.map { team.csm(on: $0.value) } ?? team.csm?.value
    let wanted = [team.ae?.value, csm].compactMap { $0 }.compactMap { book.people[$0] }
    let names = Set(parties.compactMap { if case .theirs(let name) = $0 { name.lowercased() } else { nil } })
    let areKnown = ours.allSatisfy { book.people[$0] != nil }
    let absent = wanted.filter { !ours.contains($0.id.value) && !names.contains($0.name.lowercased()) }
    var missing = areKnown ? absent.map(\.name) : []
    if names.subtracting(wanted.map { $0.name.lowercased() }).isEmpty { missing.append("anybody from the customer") }
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
