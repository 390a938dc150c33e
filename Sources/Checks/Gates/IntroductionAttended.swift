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
    let (handover, book) = (review.account.handover, review.book)
    guard let attendees = handover.meeting?.attendees, let parties = attendees.value?.map(\.value) else { return [] }
    let ours = Set(parties.compactMap(\.person))
    let wanted = wanted(in: review)
    let names = Set(parties.compactMap { if case .theirs(let name) = $0 { name.lowercased() } else { nil } })
    let areKnown = ours.allSatisfy { book.people[$0] != nil }
    let absent = wanted.filter { !ours.contains($0.id.value) && !names.contains($0.name.lowercased()) }
    return (areKnown ? absent.map { finding($0.name, at: attendees.answer.range) } : []) + withoutCustomer(in: review)
  }

  /// That nobody of the customer's attends; nothing where somebody does, or nobody is named.
  static func withoutCustomer(in review: GateReview) -> [Finding] {
    guard let attendees = review.account.handover.meeting?.attendees, let parties = attendees.value else { return [] }
    let ours = Set(wanted(in: review).map { $0.name.lowercased() })
    let isTheirs = parties.contains { party in
      if case .theirs(let name) = party.value { !ours.contains(name.lowercased()) } else { false }
    }
    return isTheirs ? [] : [finding("anybody from the customer", at: attendees.answer.range)]
  }

  /// Who of us must attend.
  private static func wanted(in review: GateReview) -> [Person] {
    let (handover, team) = (review.account.handover, review.account.handover.team)
    let csm = handover.introductionDay.map { team.csm(on: $0.value) } ?? team.csm?.value
    return [team.ae?.value, csm].compactMap { $0 }.compactMap { review.book.people[$0] }
  }

  private static func finding(_ name: String, at range: SourceRange) -> Finding {
    Finding(kind, "the introduction is without \(name)", at: range, help: "add them to the attendees")
  }
}
