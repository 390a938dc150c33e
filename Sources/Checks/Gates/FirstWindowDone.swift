internal import Diagnostics
internal import HandoverModel

/// Every item of the first 30 days is done, cancelled, or has a new day that is still to come.
enum FirstWindowDone: GateCheck {
  static let kind = FindingKind(
    "first-window-done",
    .notReady,
    summary: "An item of the first 30 days is open, and its day is over.",
    reason: "The first month decides whether a customer trusts the rest of the plan.",
    wrong: "- [ ] Kickoff held (@jordan, Day 3)       # and day 3 was in April",
    right: "- [x] Kickoff held (@jordan, Day 3)"
  )

  static let needs: [GateNeed] = [.section("plan")]

  static func findings(in account: Account, of book: AccountBook) -> [Finding] {
    account.plan.items.filter {
      $0.window == .first && $0.item.status.isOpen && ($0.due.map { $0 < book.today } ?? true)
    }
    .map { item in
      Finding(
        kind,
        "\"\(item.item.title.text)\" of the first 30 days is not done\(item.due.map { ", and was due on \($0)" } ?? "")",
        at: item.item.title.range,
        help: "tick it, give it a new day, or cancel it"
      )
    }
  }
}
