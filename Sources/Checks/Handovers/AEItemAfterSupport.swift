internal import Diagnostics
internal import HandoverModel

/// An item is the AE's, and due after the day until which the AE supports the handover (DOMAIN.md, "Roles and responsibilities"). What
/// is past is told as late; an AE who is the CSM too stays.
enum AEItemAfterSupport: HandoverCheck {
  static let kind = FindingKind(
    "ae-item-after-support",
    .warning,
    summary: "The AE is to do something after the end of their support.",
    reason: "By then the AE works for the next customer. It will be found when it is late.",
    wrong: "ae: lauren\nae-support-until: 2026-06-30\n\n- [ ] Ask for the reference call (@lauren, 2026-07-15)",
    right: "ae: lauren\nae-support-until: 2026-06-30\n\n- [ ] Ask for the reference call (@jordan, 2026-07-15)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let team = review.handover.team
    guard let ae = team.ae?.value, let until = team.aeSupportUntil, ae != team.csm?.value else { return [] }
    return review.items.compactMap { item in
      guard item.item.owner?.value == .ours(ae), let due = item.due, due > until.value, due >= review.today else {
        return nil
      }
      return Finding(
        kind,
        "\(review.book.personName(ae)) is to do \"\(item.name)\" by \(due), but supports this customer only until \(until.value)",
        at: item.dayRange,
        notes: [.init("until then", at: until.range)],
        help: "give it to \(team.csm.map { review.book.personName($0.value) } ?? "the CSM"), or agree on an earlier day"
      )
    }
  }
}
