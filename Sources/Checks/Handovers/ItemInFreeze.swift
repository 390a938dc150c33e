internal import Diagnostics
internal import HandoverModel

/// The date of an open item, of an item of the plan or of a commitment is in a freeze (DOMAIN.md, "What goes wrong in real handovers":
/// plan rot). What is past is told as late.
enum ItemInFreeze: HandoverCheck {
  static let kind = FindingKind(
    "item-in-freeze",
    .warning,
    summary: "Something is due on a day on which nothing may be changed.",
    reason: "It will not happen on that day, and whoever wrote it did not know.",
    wrong:
      "freezes: [{ from: 2026-06-22, to: 2026-06-26, reason: stocktaking }]\n\n- [ ] Report live (@sam, 2026-06-24)",
    right: "- [ ] Report live (@sam, 2026-06-19)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    WrittenDay.ahead(in: review).compactMap { day in
      guard case .freeze(let freeze)? = review.calendar.closure(on: day.date) else { return nil }
      let reason = freeze.reason.map { ": \($0)" } ?? ""
      let next = review.calendar.nextOpen(onOrAfter: day.date)
      return Finding(
        kind,
        "\"\(day.name)\" is due on \(day.date), in the freeze from \(freeze.days)\(reason)",
        at: day.range,
        help: "write a day before it" + (next.map { ", or \($0), the first working day after it" } ?? "")
      )
    }
  }
}
