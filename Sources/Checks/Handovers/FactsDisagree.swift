internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// One fact has two values in one document (DOMAIN.md, "What goes wrong": facts disagree).
///
/// 1. The ARR: an amount beside the word ARR.
/// 2. The renewal: a date right behind "renewal", "renews on" and their like, if it is still to come.
/// 3. The term: "a two-year contract", "term: 24 months", "Laufzeit von zwei Jahren".
/// 4. A stakeholder's title: two rows for one name, or "Name (Title)" and "Name, Title" in the text with another rank than in the row.
///
/// The first three are looked for where the deal is described (``FactSentence``). A sentence that speaks of another time or another
/// amount ("could grow to", "in the second year", "extended by") is left alone, and so is one that holds the right value too.
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
    var log = FindingLog()
    for sentence in FactSentence.all(in: handover) {
      for finding in [revenue(in: sentence, handover), renewal(in: sentence, review), term(in: sentence, handover)] {
        if let finding { log.append(finding) }
      }
    }
    for finding in StakeholderPairs(in: handover).contradicting.map(rowFinding) + titles(in: handover) {
      log.append(finding)
    }
    return log.told
  }

  private static func revenue(in sentence: FactSentence, _ handover: Handover) -> Finding? {
    guard let arr = handover.deal.arr, let keyword = sentence.words.firstIndex(where: { $0.text == "ARR" }),
      !sentence.says(FactWords.otherAmounts, beginnings: FactWords.otherAmountBeginnings)
    else { return nil }
    let isFiller = { (place: Int) in
      ["of", "is", "in", "at", "von", "ist", "beträgt", "-", "an"].contains(sentence.words[place].small)
        || FactSentence.currency(sentence.words[place].text) != nil && sentence.amount(at: place) == nil
    }
    var place = keyword + 1
    while place < sentence.words.count, place <= keyword + 3, isFiller(place) { place += 1 }
    let behind = sentence.amount(at: place)
    let before = (max(0, keyword - 4)..<keyword).lazy.compactMap { sentence.amount(at: $0) }.first {
      $0.last == keyword - 1 || $0.last == keyword - 2 && isFiller(keyword - 1)
    }
    guard let written = before ?? behind,
      !sentence.words.indices.contains(where: {
        sentence.amount(at: $0)?.mayBe(arr.value, in: handover.deal.currency?.value) ?? false
      })
    else { return nil }
    let value = sentence.range(of: written.first, to: written.last, from: min(keyword, written.first))
    return Finding(
      kind,
      "ARR is \"\(value.text)\" here, and \(arr.value.grouped) in the field arr",
      at: value.range,
      notes: [.init("the field", at: arr.range)],
      help: "look into the contract, and correct the wrong one"
    )
  }

  private static func renewal(in sentence: FactSentence, _ review: HandoverReview) -> Finding? {
    guard let renewal = review.handover.deal.renewal else { return nil }
    let isAbout = { (word: FactSentence.Word) in word.small.hasPrefix("renew") || word.small.hasPrefix("verläng") }
    guard let keyword = sentence.words.firstIndex(where: isAbout) else { return nil }
    // "Notice before the renewal is due on …" is about the notice.
    guard !sentence.words[..<keyword].contains(where: { FactWords.beforeRenewal.contains($0.small) }) else {
      return nil
    }
    var place = keyword + 1
    while place < sentence.words.count, FactWords.renewal.contains(sentence.words[place].small) { place += 1 }
    guard let written = sentence.date(at: place), written.date != renewal.value, written.date >= review.today,
      !sentence.words.indices.contains(where: { sentence.date(at: $0)?.date == renewal.value })
    else { return nil }
    let value = sentence.range(of: place, to: written.last, from: keyword)
    return Finding(
      kind,
      "the renewal is on \"\(value.text)\" here, and on \(renewal.value) in the field renewal-date",
      at: value.range,
      notes: [.init("the field", at: renewal.range)],
      help: "look into the contract, and correct the wrong one"
    )
  }

  private static func term(in sentence: FactSentence, _ handover: Handover) -> Finding? {
    guard let term = handover.deal.termMonths,
      !sentence.says(FactWords.otherTerms, beginnings: FactWords.otherTermBeginnings),
      let written = sentence.term, written.months != term.value
    else { return nil }
    let value = sentence.range(of: written.first, to: written.last, from: written.first)
    return Finding(
      kind,
      "the term is \"\(value.text)\" here, and \(count(term.value, "month")) in the field term-months",
      at: value.range,
      notes: [.init("the field", at: term.range)],
      help: "look into the contract, and correct the wrong one"
    )
  }

  private static func rowFinding(_ pair: StakeholderPairs.Pair) -> Finding {
    Finding(
      kind,
      "\"\(pair.second.nameText)\" is \"\(pair.second.title?.text ?? "")\" here, and \"\(pair.first.title?.text ?? "")\" in another row",
      at: pair.second.title?.range ?? pair.second.nameRange,
      notes: [.init("the other row", at: pair.first.title?.range ?? pair.first.nameRange)],
      help: "keep one row with the title that is right"
    )
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
      return Finding(
        kind,
        "\"\(stakeholder.nameText)\" is \"\(mention.title)\" here, and \"\(own.text)\" among the stakeholders",
        at: mention.range,
        notes: [.init("among the stakeholders", at: own.range)],
        help: "ask which title is right, and correct the other one"
      )
    }
  }
}
