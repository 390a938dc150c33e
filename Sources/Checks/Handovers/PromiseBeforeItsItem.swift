internal import Diagnostics
internal import HandoverModel

/// An open commitment is due before the item that serves it: by the plan itself, the promised day is missed (DOMAIN.md, "What goes wrong
/// in real handovers": promises lost).
///
/// 1. Of several items the earliest counts; where one is done or has no day that can be read, nothing is told.
/// 2. A counted item counts from where it was before it moved to a working day.
/// 3. A promise whose day is past is told as overdue; one that is said not to be deliverable is left alone.
enum PromiseBeforeItsItem: HandoverCheck {
  static let kind = FindingKind(
    "promise-before-its-item",
    .warning,
    summary: "A commitment is due before the item of the plan that serves it.",
    reason: "The customer counts on the promised day, and everybody who works by the plan will miss it.",
    wrong: "| Board report view | due 2026-04-20 |\n\n- [ ] Report live (@sam, 2026-05-12, for: Board report view)",
    right: "| Board report view | due 2026-04-20 |\n\n- [ ] Report live (@sam, 2026-04-17, for: Board report view)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, !review.isOver else { return [] }
    let items = review.itemsByPromise
    return review.handover.commitments.enumerated().compactMap { place, commitment in
      guard commitment.isOpen, commitment.deliverable?.value != .no, let cell = commitment.due,
        let due = review.account.plan.date(of: cell.value, in: review.calendar), due >= review.today,
        let serving = items[place], serving.allSatisfy({ $0.item.status.isOpen && $0.meant != nil }),
        let first = serving.min(by: { ($0.meant ?? due) < ($1.meant ?? due) }), let day = first.meant, day > due
      else { return nil }
      return Finding(
        kind,
        "\"\(commitment.nameText)\" is promised for \(due), and \"\(first.name)\", which serves it, is planned for \(first.due ?? day)",
        at: first.dayRange,
        notes: [.init("promised for this day", at: cell.answer.range)],
        help:
          "plan it for \(due) or earlier, or agree on a later day with the customer and write it into the commitment"
      )
    }
  }
}
