internal import Diagnostics
internal import HandoverModel

/// Every open commitment is served by an item of the plan.
enum CommitmentsServed: GateCheck {
  static let kind = FindingKind(
    "commitments-served",
    .notReady,
    summary: "A commitment is open, and no item of the plan serves it.",
    reason: "A promise that is in no plan is a promise that will be broken.",
    wrong: "- [ ] Board report view ready (@jordan, Day 30)",
    right: "- [ ] Board report view ready (@jordan, Day 30, for: Board report view)"
  )

  static let needs: [GateNeed] = [.section("commitments")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    let items = account.plan.items + account.plan.openItems
    let served = Set(items.filter { $0.item.status != .cancelled }.flatMap(\.serves))
    let open = account.handover.commitments.enumerated().filter {
      $0.element.isOpen && !served.contains(.commitment($0.offset))
    }
    guard !open.isEmpty else { return [] }
    let names = AimNames(of: account.handover)
    return open.map { place, commitment in
      Finding(
        kind,
        "\"\(commitment.nameText)\" is promised, and no item of the plan serves it",
        at: commitment.nameRange,
        help: names.reference(to: .commitment(place)).map {
          "add \"for: \($0)\" to the item that does, or write declined into its status"
        }
          ?? "give it a short name, {#promise-\(place + 1)} behind its title, and add \"for: promise-\(place + 1)\" to the item that serves it; or write declined into its status"
      )
    }
  }
}
