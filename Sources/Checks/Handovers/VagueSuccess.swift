internal import Diagnostics
internal import HandoverModel

/// An outcome is a wish that every customer has, or holds no figure before a gate asks for one (DOMAIN.md, "What goes wrong in
/// real handovers").
///
/// 1. A wish is an outcome that says nothing but "improve efficiency", "get value", "be successful" and their like: every word of
///    it is one of ``wishWords``.
/// 2. An outcome whose metric, baseline and target are written and hold no digit. Where the gate's own check tells that as an
///    error, this one is silent.
enum VagueSuccess: HandoverCheck {
  static let kind = FindingKind(
    "vague-success",
    .warning,
    summary: "An outcome says what every customer wants, and not what this one will see.",
    reason:
      "A CSM cannot steer towards \"improve efficiency\", and at the renewal nobody can say whether it was reached.",
    wrong: "| Outcome | Metric | Baseline | Target |\n|---|---|---|---|\n| Improve efficiency | | | |",
    right:
      "| Outcome | Metric | Baseline | Target |\n|---|---|---|---|\n| Planning is quick | hours per day | 4 h | 0.5 h |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    review.handover.outcomes.compactMap { outcome in
      if isWish(outcome.nameText) {
        return Finding(
          kind,
          "\"\(outcome.nameText)\" is what every customer wants; nobody will be able to say that it was reached",
          at: outcome.nameRange,
          help: "ask what they will see or count when it is true, and write that: \"Planning takes half an hour a day\""
        )
      }
      guard MeasurableSuccess.lacksFigure(outcome), !review.isTold(MeasurableSuccess.kind, at: outcome.nameRange) else {
        return nil
      }
      return Finding(
        kind,
        "\"\(outcome.nameText)\" holds no figure, neither what it is now nor what it shall be",
        at: outcome.nameRange,
        help: "ask how they would measure it, what it is today and what would be good: \"hours per day, 4 h, 0.5 h\""
      )
    }
  }

  /// Whether `text` has at least one word, and all of its words are ``wishWords``.
  private static func isWish(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
    return !words.isEmpty && words.allSatisfy { wishWords.contains(String($0)) }
  }

  /// Words that say nothing about one customer in particular, alone or with each other.
  private static let wishWords: Set<String> = [
    "improve", "improved", "improving", "increase", "increased", "boost", "drive", "enhance", "optimise", "optimize",
    "better", "more", "higher", "greater", "good", "great", "best", "be", "become", "get", "gain", "achieve", "see",
    "have",
    "efficiency", "productivity", "performance", "value", "success", "successful", "growth", "roi", "results",
    "experience", "satisfaction", "visibility", "transparency", "quality", "collaboration", "customer", "customers",
    "user",
    "users", "business", "team", "operational", "overall", "digital", "transformation", "happy", "adoption", "usage",
    "and", "the", "of", "in", "a", "their", "our", "from", "with", "to", "for",
    "effizienz", "produktivität", "steigern", "verbessern", "erhöhen", "mehr", "bessere", "höhere", "wert", "erfolg",
    "erfolgreich", "sein", "werden", "qualität", "transparenz", "zufriedenheit", "zufriedene", "kunden", "und", "die",
    "der",
    "das", "digitalisierung",
  ]
}
