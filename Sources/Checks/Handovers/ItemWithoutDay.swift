internal import Diagnostics
internal import HandoverModel

/// An item of the plan or an open item has no day by which it is to be done (DOMAIN.md, "Every idea": each item has a due date).
///
/// A draft may leave it open, and that the day is UNKNOWN is an open question, not this.
enum ItemWithoutDay: HandoverCheck {
  static let kind = FindingKind(
    "item-without-day",
    .warning,
    summary: "No day is set for an item.",
    reason: "What is due some day is in no calendar, and is never late, so nobody asks for it.",
    wrong: "- [ ] Send the list of drivers (@jordan)",
    right: "- [ ] Send the list of drivers (@jordan, 2026-04-14)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.hasReached(.inReview) else { return [] }
    return review.items.filter { $0.item.due?.isBlank ?? true }.map { item in
      Finding(
        kind,
        "no day is set for \"\(item.name)\"",
        at: item.dayRange,
        help: "write a date, 2026-05-07, or a day counted from the plan's first: Day 14"
      )
    }
  }
}
