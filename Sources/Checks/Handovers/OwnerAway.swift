internal import Diagnostics
internal import HandoverModel

/// An open item or an item of the plan is due on a day on which its owner is away (`away` in `people.yaml`). What is past is told as
/// late.
enum OwnerAway: HandoverCheck {
  static let kind = FindingKind(
    "owner-away",
    .advice,
    summary: "The owner of an item is away on the day it is due.",
    reason: "It is done before they leave, or when they are back; the plan says neither.",
    wrong: "- [ ] Kickoff held (@jordan, 2026-04-16)\n\njordan: { away: [{ from: 2026-04-13, to: 2026-04-17 }] }",
    right: "- [ ] Kickoff held (@jordan, 2026-04-20)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    review.items.compactMap { item in
      guard let owner = item.item.owner, let id = owner.value?.person, let due = item.due, due >= review.today,
        let absence = review.absence(of: id, on: due)
      else { return nil }
      return Finding(
        kind,
        "\"\(item.name)\" is due on \(due), when \(absence.name) is away; \(absence.cover)",
        at: owner.answer.range,
        help: "give it to whoever covers, or move it to a day when they are back"
      )
    }
  }
}
