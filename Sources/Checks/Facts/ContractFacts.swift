internal import Diagnostics
internal import HandoverModel

/// What sentences say of a handover's contract that its fields do not.
struct ContractFacts {
  /// Places where something else is said than in a field.
  private(set) var differences: [Difference] = []

  /// Something that a sentence says, and a field says otherwise.
  struct Difference {
    /// What it is about: "ARR is".
    let fact: String
    /// What the sentence says, and where.
    let said: (text: String, range: SourceRange)
    /// What the field says: "12 months in the field term-months".
    let field: String
    /// Where the field is.
    let fieldRange: SourceRange
  }

  private let deal: Handover.Deal
  private let today: CalendarDate

  /// Compares the sentences of `handover` with its fields, as of `today`; a sentence that names one of the `competitors` speaks of
  /// another contract.
  init(of handover: Handover, today: CalendarDate, competitors: [String]) {
    deal = handover.deal
    self.today = today
    let names = competitors.map { $0.lowercased() }
    let sentences = FactSentence.all(in: handover).filter { !$0.names(oneOf: names) }
    let prices = sentences.map { $0.isInTerms ? $0.price : nil }
    // Several prices are those of parts.
    let hasOnePrice = prices.count { $0 != nil } == 1
    for (sentence, its) in zip(sentences, prices) {
      let price = hasOnePrice ? its : nil
      let found = [revenue(in: sentence, price), renewal(in: sentence), term(in: sentence, price)]
      differences += found.compactMap { $0 }
    }
  }

  private func revenue(in sentence: FactSentence, _ price: FactSentence.Price?) -> Difference? {
    guard let arr = deal.arr, sentence.isInTerms || sentence.isLabelled(FactWords.arrNames) else { return nil }
    guard let written = price?.amount ?? amountBesideARR(in: sentence),
      !sentence.words.indices.contains(where: {
        sentence.amount(at: $0)?.mayBe(arr.value, in: deal.currency?.value) ?? false
      })
    else { return nil }
    let first = sentence.words.firstIndex { $0.text == "ARR" } ?? written.first
    return Difference(
      fact: "ARR is",
      said: sentence.range(of: written.first, to: written.last, from: min(first, written.first)),
      field: "\(arr.value.grouped) in the field arr",
      fieldRange: arr.range
    )
  }

  /// The only amount of a sentence, beside the word ARR, where it is all of it.
  private func amountBesideARR(in sentence: FactSentence) -> FactSentence.WrittenAmount? {
    let words = sentence.words
    guard let keyword = words.firstIndex(where: { $0.text == "ARR" }), sentence.amounts.count <= 1,
      !sentence.says(FactWords.otherAmounts, beginnings: FactWords.otherAmountBeginnings)
    else { return nil }
    let isFiller = { (place: Int) in
      ["of", "is", "in", "at", "von", "ist", "beträgt", "-", "an"].contains(words[place].small)
        || FactSentence.currency(words[place].text) != nil && sentence.amount(at: place) == nil
    }
    let before = (max(0, keyword - 4)..<keyword).lazy.compactMap { sentence.amount(at: $0) }.first {
      $0.last == keyword - 1 || $0.last == keyword - 2 && isFiller(keyword - 1)
    }
    if let before { return before }
    // "Routes ARR" and "of the ARR" are parts.
    guard keyword == 0 || FactWords.wholeAmount.contains(words[keyword - 1].small),
      !words[..<keyword].contains(where: { FactWords.parts.contains($0.small) })
    else { return nil }
    var place = keyword + 1
    while place < words.count, place <= keyword + 3, isFiller(place) { place += 1 }
    return sentence.amount(at: place)
  }

  private func renewal(in sentence: FactSentence) -> Difference? {
    guard let renewal = deal.renewal, sentence.isInTerms || sentence.isLabelled(FactWords.renewalNames) else {
      return nil
    }
    let isAbout = { (word: FactSentence.Word) in word.small.hasPrefix("renew") || word.small.hasPrefix("verläng") }
    guard let keyword = sentence.words.firstIndex(where: isAbout) else { return nil }
    // "Notice before the renewal is due on …" is about the notice, "The licence renews on …" about the licence.
    let before = sentence.words[..<keyword]
    guard sentence.subject.map(FactWords.renewalNames.contains) ?? true else { return nil }
    guard !before.contains(where: { FactWords.beforeRenewal.contains($0.small) }),
      before.last.map({ $0.endsClause || FactWords.renewedContract.contains($0.small) }) ?? true
    else { return nil }
    var place = keyword + 1
    while place < sentence.words.count, FactWords.renewal.contains(sentence.words[place].small) { place += 1 }
    guard let written = sentence.date(at: place), written.date != renewal.value, written.date >= today,
      !sentence.words.indices.contains(where: { sentence.date(at: $0)?.date == renewal.value })
    else { return nil }
    return Difference(
      fact: "the renewal is on",
      said: sentence.range(of: place, to: written.last, from: keyword),
      field: "on \(renewal.value) in the field renewal-date",
      fieldRange: renewal.range
    )
  }

  private func term(in sentence: FactSentence, _ price: FactSentence.Price?) -> Difference? {
    guard let term = deal.termMonths, sentence.isInTerms || sentence.isLabelled(FactWords.termNames),
      let written = price?.term ?? otherwise(sentence), written.months != term.value
    else { return nil }
    return Difference(
      fact: "the term is",
      said: sentence.range(of: written.first, to: written.last, from: written.first),
      field: "\(Wording.count(term.value, "month")) in the field term-months",
      fieldRange: term.range
    )
  }

  /// The term that a sentence says without a price, if it is not that of another time or another contract.
  private func otherwise(_ sentence: FactSentence) -> (months: Int, first: Int, last: Int)? {
    guard !sentence.says(FactWords.otherTerms, beginnings: FactWords.otherTermBeginnings) else { return nil }
    return sentence.term ?? sentence.leadingTerm
  }
}
