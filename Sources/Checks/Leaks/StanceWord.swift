internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get says how somebody thinks of us.
///
/// The words are those of the schema's column `stance`, and their like. "Neutral" is one only where one of the customer's people is named
/// beside it: other things are neutral too.
enum StanceWord: LeakCheck {
  static let kind = FindingKind(
    "stance-word",
    .broken,
    summary: "A word for how somebody thinks of us stands in what the customer gets.",
    reason: "Nobody forgets having been called a sceptic by a supplier.",
    wrong: "- [ ] Win over the sceptics in finance (@jordan, Day 20, customer)",
    right: "- [ ] Show finance the first figures (@jordan, Day 20, customer)"
  )

  static func findings(in text: Cleared<String>, of outgoing: Outgoing) -> [Finding] {
    text.words.compactMap { word in
      let small = word.lowercased()
      guard words.contains(small) || small == "neutral" && namesSomebody(text.value, outgoing),
        !outgoing.isInName(word, in: text.value)
      else { return nil }
      return Finding(
        kind,
        "\"\(word)\" says how somebody thinks of us, and \(outgoing.account.handover.customer) would read it",
        at: text.place(of: word),
        help: "say what is to be done, and not what we think of people"
      )
    }
  }

  private static let words: Set<String> = [
    "supporter", "supporters", "sceptic", "sceptics", "sceptical", "skeptic", "skeptics", "skeptical", "opponent",
    "opponents", "detractor", "detractors", "unterstützer", "unterstützerin", "skeptiker", "skeptikerin", "skeptisch",
    "gegner", "gegnerin",
  ]

  /// Whether one of the customer's people is named in `text`, by a name or a part of one.
  private static func namesSomebody(_ text: String, _ outgoing: Outgoing) -> Bool {
    let said = Set(text.split { !$0.isLetter })
    return outgoing.account.handover.stakeholders.contains { stakeholder in
      stakeholder.nameText.split { !$0.isLetter }.contains { $0.count > 2 && said.contains($0) }
    }
  }
}
