internal import Diagnostics
internal import HandoverModel

/// An item of the plan or an open item is nobody's (DOMAIN.md, "Every idea": each item has an owner).
///
/// A draft may leave it open, and that the owner is UNKNOWN is an open question, not this.
enum ItemWithoutOwner: HandoverCheck {
  static let kind = FindingKind(
    "item-without-owner",
    .warning,
    summary: "An item is to be done by nobody.",
    reason: "What is everybody's is done by nobody, and in the meeting both sides wait for the other.",
    wrong: "- [ ] Send the list of drivers (2026-04-14)",
    right: "- [ ] Send the list of drivers (@jordan, 2026-04-14)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.hasReached(.inReview) else { return [] }
    return review.items.filter { $0.item.owner?.isBlank ?? true }.map { item in
      Finding(
        kind,
        "nobody is named to do \"\(item.name)\"",
        at: item.item.owner?.answer.range ?? item.item.title.range,
        help: "name one person: @jordan for one of ours, or the name of one of the customer's people"
      )
    }
  }
}
