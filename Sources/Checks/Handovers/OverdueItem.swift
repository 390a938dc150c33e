internal import Diagnostics
internal import HandoverModel

/// An item of the plan, an open item or a commitment was due before today, and is neither done nor cancelled (DOMAIN.md, "What goes
/// wrong in real handovers": plan rot, promises lost). Where the gate's own check tells it as an error, this one is silent.
///
/// 1. A commitment counts unless an item that serves it was for the same day or an earlier one: then the item is told. One that is
///    said not to be deliverable is declined sooner or later, and one that an item is done for was kept.
/// 2. Of a handover that was returned, the plan waits with it until it comes back. What we owe does not: open items and commitments
///    are told, by the dates that are written; what is counted from the plan's first day waits too.
enum OverdueItem: HandoverCheck {
  static let kind = FindingKind(
    "overdue-item",
    .warning,
    summary: "An item or a commitment was due, and is not done.",
    reason: "A plan that slips in silence is a plan that nobody reads any more, and the customer notices first.",
    wrong: "- [ ] Send the list of drivers (@jordan, 2026-03-20)      # and today is 1 April",
    right: "- [ ] Send the list of drivers (@jordan, 2026-04-08)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let late = review.owed.filter { owed in
      owed.due < review.today && !review.isTold(FirstWindowDone.kind, at: owed.title)
        && !review.isTold(CommitmentsServed.kind, at: owed.title)
    }
    return late.map { owed in
      let days = Wording.count(owed.due.days(until: review.today), "day")
      let owner = owed.owner.map { "\(review.name(of: $0)) was to do it" } ?? "it was to be done"
      return Finding(
        kind,
        "\"\(owed.name)\" is \(days) late: \(owner) by \(owed.due)",
        at: owed.place,
        help: owed.isPromise
          ? "write done into its status if it is; if not, agree on a new day with the customer, or write declined"
          : "tick it if it is done; if not, agree on a new day and write it here, or cancel it"
      )
    }
  }
}

/// Something that is still to be done, by a day.
private struct OwedThing {
  let name: String
  let title: SourceRange
  let owner: Party?
  let due: CalendarDate
  /// Where its day is.
  let place: SourceRange
  /// Whether it is a commitment.
  let isPromise: Bool

  init?(_ item: Plan.Item) {
    guard let due = item.due else { return nil }
    (name, title, owner) = (item.name, item.item.title.range, item.item.owner?.value)
    (self.due, place, isPromise) = (due, item.dayRange, false)
  }

  init?(_ commitment: Commitment, in review: HandoverReview) {
    guard let cell = commitment.due, let due = review.account.plan.date(of: cell.value, in: review.calendar) else {
      return nil
    }
    (name, title, owner) = (commitment.nameText, commitment.nameRange, commitment.owner?.value)
    (self.due, place, isPromise) = (due, cell.answer.range, true)
  }
}

extension HandoverReview {
  /// What is still to be done, by a day.
  fileprivate var owed: [OwedThing] {
    let plan = account.plan
    let isReturned = handover.stage == .returned
    guard isOnCourse || isReturned else { return [] }
    let items = isReturned ? plan.openItems.filter(\.item.status.isOpen).filter { $0.item.due.isWritten } : self.items
    let serving = itemsByPromise
    let told = Set(items.map(\.item.range))
    let promises = handover.commitments.enumerated().compactMap { place, commitment -> OwedThing? in
      guard commitment.isOpen, commitment.deliverable?.value != .no, !isReturned || commitment.due.isWritten,
        let owed = OwedThing(commitment, in: self)
      else { return nil }
      let isToldByItem = (serving[place] ?? []).contains { item in
        item.item.status == .done || told.contains(item.item.range) && item.meant.map { $0 <= owed.due } ?? false
      }
      return isToldByItem ? nil : owed
    }
    return items.compactMap { OwedThing($0) } + promises
  }
}

extension Cell<PlanDay>? {
  /// Whether it holds a date, and not one that is counted.
  fileprivate var isWritten: Bool { if case .date? = self?.value { true } else { false } }
}
