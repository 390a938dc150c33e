internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get calls somebody by the part they play in our sale: champion, economic buyer, blocker.
enum InternalLabel: LeakCheck {
  static let kind = FindingKind(
    "internal-label",
    .broken,
    summary: "A word for somebody's part in our sale stands in what the customer gets.",
    reason: "People who read that they are our champion, or a blocker, learn that they were handled.",
    wrong: "- [ ] Weekly call with our champion (@jordan, Day 5, customer)",
    right: "- [ ] Weekly call with Derek Huang (@jordan, Day 5, customer)"
  )

  static func findings(in text: Cleared<String>, of outgoing: Outgoing) -> [Finding] {
    let words = text.words
    return words.indices.compactMap { place in
      let length = labels.first { label in
        place + label.count <= words.count
          && zip(words[place...], label).allSatisfy { $0.lowercased() == $1 || $0.lowercased() == $1 + "s" }
      }?.count
      guard let length, !outgoing.isInName(words[place], in: text.value) else { return nil }
      let said = text.value[words[place].startIndex..<words[place + length - 1].endIndex]
      return Finding(
        kind,
        "\"\(said)\" is our word for somebody's part in the sale, and \(outgoing.account.handover.customer) would read it",
        at: text.place(of: said),
        help: "call them by their name, or by what they do"
      )
    }
  }

  private static let labels = [
    ["champion"], ["economic", "buyer"], ["economic-buyer"], ["blocker"], ["fürsprecher"], ["blockierer"],
  ]
}
