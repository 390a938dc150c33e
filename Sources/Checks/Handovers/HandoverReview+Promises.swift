internal import HandoverModel

extension HandoverReview {
  /// The items of the plan and the tasks under "Open items" that serve each commitment, by its place; without those that were
  /// cancelled.
  var itemsByPromise: [Int: [Plan.Item]] {
    var items: [Int: [Plan.Item]] = [:]
    for item in account.plan.items + account.plan.openItems where item.item.status != .cancelled {
      for case .commitment(let place) in item.serves { items[place, default: []].append(item) }
    }
    return items
  }
}
