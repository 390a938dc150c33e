internal import Diagnostics
internal import HandoverModel

/// Items wait for each other, so that none of them can begin (DOMAIN.md, "Plan items": what an item depends on).
///
/// 1. What is done or cancelled holds up nothing.
/// 2. A circle is told once, at the reference that closes it, whichever item one begins with; at most ``mostCircles`` are told.
enum ItemsInACircle: HandoverCheck {
  static let kind = FindingKind(
    "items-in-a-circle",
    .warning,
    summary: "Items of the plan wait for each other.",
    reason: "Each owner waits for the other, and nobody sees that nothing can ever begin.",
    wrong:
      "- [ ] Data loaded (@sam, Day 10, after: Access granted)\n- [ ] Access granted (Ines Roth, Day 12, after: Data loaded)",
    right: "- [ ] Access granted (Ines Roth, Day 8)\n- [ ] Data loaded (@sam, Day 10, after: Access granted)"
  )

  /// So many circles are told of one handover.
  private static let mostCircles = 10

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    let plan = review.account.plan
    let items = plan.items + plan.openItems
    let steps = items.map { item in
      item.item.status.isOpen
        ? item.after.compactMap { place(of: $0, in: plan) }.filter { items[$0].item.status.isOpen } : []
    }
    return Circles(in: steps, atMost: mostCircles).circles.compactMap { circle in
      guard let last = circle.last, let first = circle.first else { return nil }
      // The last one's reference to the first closes the circle.
      return Finding(
        kind,
        message(circle.map { items[$0].name }),
        at: reference(of: items[last], to: first, in: plan),
        subjects: [items[first].name, items[last].name],
        help: "decide what comes first, and take its \"after\" away"
      )
    }
  }

  private static func message(_ names: [String]) -> String {
    let shown = names.count > 4 ? Array(names.prefix(3)) : names
    var list = shown.map { "\"\($0)\"" }
    if names.count > 4 { list.append("\(names.count - 3) more items") }
    guard list.count > 1 else { return "\(list.joined()) waits for itself" }
    let circle = list.count > 2 ? " in a circle" : ""
    return "\(Wording.list(list)) wait for each other\(circle)"
  }

  private static func place(of target: Plan.Target, in plan: Plan) -> Int? {
    switch target {
    case .item(let place): place
    case .openItem(let place): plan.items.count + place
    case .outcome, .commitment: nil
    }
  }

  /// Where `item` names the one at `target`: its reference, or all of it where one of its references leads nowhere.
  private static func reference(of item: Plan.Item, to target: Int, in plan: Plan) -> SourceRange {
    guard item.after.count == item.item.after.count else { return item.item.title.range }
    return zip(item.after, item.item.after).first { place(of: $0.0, in: plan) == target }?.1.range
      ?? item.item.title.range
  }
}
