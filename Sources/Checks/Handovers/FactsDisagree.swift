internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// One fact has two values in one document (DOMAIN.md, "What goes wrong": facts disagree).
///
/// 1. The ARR: an amount beside the word ARR, or the price a year with which a sentence of the commercial terms begins.
/// 2. The renewal: a date right behind "renewal", "it renews on" and their like, if it is still to come.
/// 3. The term: "a two-year contract", "term: 24 months", "Laufzeit von zwei Jahren", or what stands right behind the price a year.
/// 4. A stakeholder's title: two rows for one name, or "Name (Title)" and "Name, Title" in the text with another rank than in the row.
///
/// The first three are looked for in the commercial terms, and elsewhere in lines and rows that name the fact: "Term: 24 months"
/// (``ContractFacts``). A sentence that speaks of another time, another amount, a part or a competitor ("could grow to", "in the second
/// year", "of the ARR") is left alone, and so is one that holds the right value too.
enum FactsDisagree: HandoverCheck {
  static let kind = FindingKind(
    "facts-disagree",
    .warning,
    summary: "The same fact has two values in one document.",
    reason: "The CSM reads one of them to the customer, and it is the wrong one half of the time.",
    wrong: "arr: 220000\n\n## Commercial terms\nARR is $250,000, paid yearly.",
    right: "arr: 220000\n\n## Commercial terms\nARR is $220,000, paid yearly."
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse else { return [] }
    let facts = ContractFacts(of: handover, today: review.today, competitors: review.book.configuration.competitors)
    let contract = facts.differences.map { difference in
      finding(
        difference.fact,
        difference.said,
        other: (difference.field, difference.fieldRange),
        note: "the field",
        help: "look into the contract, and correct the wrong one"
      )
    }
    var log = FindingLog()
    for finding in contract + rows(of: handover) + titles(in: handover) { log.append(finding) }
    return log.told
  }

  /// `fact` is `said` in one place, and `other` in another one.
  private static func finding(
    _ fact: String,
    _ said: (text: String, range: SourceRange),
    other: (text: String, range: SourceRange),
    note: String,
    help: String
  ) -> Finding {
    Finding(
      kind,
      "\(fact) \"\(said.text)\" here, and \(other.text)",
      at: said.range,
      notes: [.init(note, at: other.range)],
      help: help
    )
  }

  private static func rows(of handover: Handover) -> [Finding] {
    StakeholderPairs(in: handover).contradicting.map { pair in
      finding(
        "\"\(pair.second.nameText)\" is",
        (pair.second.title?.text ?? "", pair.second.title?.range ?? pair.second.nameRange),
        other: ("\"\(pair.first.title?.text ?? "")\" in another row", pair.first.title?.range ?? pair.first.nameRange),
        note: "the other row",
        help: "keep one row with the title that is right"
      )
    }
  }

  private static func titles(in handover: Handover) -> [Finding] {
    let mentions = TitleMention.all(in: handover)
    guard !mentions.isEmpty else { return [] }
    let stakeholders = handover.stakeholders
    let ranks = stakeholders.map { $0.title.flatMap { $0.presence == .given ? TitleRank($0.text) : nil } }
    return mentions.compactMap { mention in
      let stakeholder = stakeholders[mention.stakeholder]
      guard let rank = ranks[mention.stakeholder], let own = stakeholder.title, let other = TitleRank(mention.title),
        other.contradicts(rank), !own.range.bytes.overlaps(mention.range.bytes)
      else { return nil }
      // Behind a comma it may be somebody else, whose title it is.
      let isAnothers = ranks.enumerated().contains {
        $0.offset != mention.stakeholder && $0.element?.overlaps(other) ?? false
      }
      guard mention.isInParentheses || !isAnothers else { return nil }
      return finding(
        "\"\(stakeholder.nameText)\" is",
        (mention.title, mention.range),
        other: ("\"\(own.text)\" among the stakeholders", own.range),
        note: "among the stakeholders",
        help: "ask which title is right, and correct the other one"
      )
    }
  }
}
