internal import Diagnostics
internal import HandoverModel

/// An item of the plan or an open item was due before today, and is neither done nor cancelled (DOMAIN.md, "What goes wrong in real
/// handovers": plan rot). Where the gate's own check tells it as an error, this one is silent.
enum OverdueItem: HandoverCheck {
  static let kind = FindingKind(
    "overdue-item",
    .warning,
    summary: "An item was due, and is not done.",
    reason: "A plan that slips in silence is a plan that nobody reads any more, and the customer notices first.",
    wrong: "- [ ] Send the list of drivers (@jordan, 2026-03-20)      # and today is 1 April",
    right: "- [ ] Send the list of drivers (@jordan, 2026-04-08)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let told = review.places(toldAs: FirstWindowDone.kind)
    return review.items.compactMap { item in
      guard let due = item.due, due < review.today, !told.contains(item.item.title.range)
      else {
        return nil
      }
      let days = due.days(until: review.today)
      let late = "\"\(item.name)\" is \(days) day\(days == 1 ? "" : "s") late"
      let owner = item.item.owner?.value.map { "\(review.name(of: $0)) was to do it" } ?? "it was to be done"
      return Finding(
        kind,
        "\(late): \(owner) by \(due)",
        at: item.dayRange,
        help: "tick it if it is done; if not, agree on a new day and write it here, or cancel it"
      )
    }
  }
}
