internal import Diagnostics
internal import HandoverModel

/// An item of the plan does not say when it is done (DOMAIN.md, "Every idea": each item has a "done when"). Open items are small, and
/// need none.
///
/// A draft may leave it open, and that it is UNKNOWN is an open question, not this.
enum ItemWithoutDoneWhen: HandoverCheck {
  static let kind = FindingKind(
    "item-without-done-when",
    .warning,
    summary: "An item of the plan does not say what must be true for it to be done.",
    reason: "We tick it when we have done our part; the customer is still waiting for theirs.",
    wrong: "- [ ] First routes planned (Omar Haddad, Day 21)",
    right: "- [ ] First routes planned (Omar Haddad, Day 21) — done when: one depot plans a whole week"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.hasReached(.inReview) else { return [] }
    return review.planItems.filter { $0.item.doneWhen?.text.isEmpty ?? true }.map { item in
      Finding(
        kind,
        "\"\(item.name)\" does not say what must be true for it to be done",
        at: item.item.doneWhen?.range ?? item.item.title.range,
        help: "add what both sides can see when it is: \" — done when: one depot plans a whole week\""
      )
    }
  }
}
