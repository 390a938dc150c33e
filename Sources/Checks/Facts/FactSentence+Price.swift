extension FactSentence {
  /// What a contract costs a year, as the terms begin with it: "USD 220,000 a year for three years".
  struct Price {
    /// What a year costs.
    let amount: WrittenAmount
    /// For how long, where that stands right behind: the months, and the places of the words that say it.
    let term: (months: Int, first: Int, last: Int)?
  }

  /// The price with which it begins; `nil` where it says a price of a part, or several.
  var price: Price? {
    guard let amount = amount(at: 0), amounts.count == 1, var place = placeBehindYear(from: amount.last + 1) else {
      return nil
    }
    if words[place - 1].endsClause, place == words.count { return Price(amount: amount, term: nil) }
    let isJoined = ["for", "over", "für", "über", "auf"].contains(words[place].small)
    if isJoined { place += 1 }
    guard let span = span(at: place) else {
      // "a year for the app" is the price of a part.
      return words[place - 1].endsClause && !isJoined ? Price(amount: amount, term: nil) : nil
    }
    // "two years, paid yearly" and "three years from an open tender", not "three months free".
    let isWhole = words[span.last].endsClause || isJoined
    return Price(amount: amount, term: isWhole ? (span.months, place, span.last) : nil)
  }

  /// Every amount of money in it.
  var amounts: [WrittenAmount] {
    var found: [WrittenAmount] = []
    var place = 0
    while place < words.count {
      guard let amount = amount(at: place) else {
        place += 1
        continue
      }
      let isYear = amount.currency == nil && (1900...2100).contains(amount.value)
      if amount.currency != nil || amount.value >= 1000 && !isYear { found.append(amount) }
      place = amount.last + 1
    }
    return found
  }

  /// The place behind "a year", "im Jahr" or their like, which begins at `place`.
  private func placeBehindYear(from place: Int) -> Int? {
    guard place < words.count, !words[place - 1].endsClause else { return nil }
    if ["yearly", "annually", "jährlich", "p.a"].contains(words[place].small) { return place + 1 }
    guard place + 1 < words.count, ["a", "per", "each", "im", "pro", "je"].contains(words[place].small),
      ["year", "annum", "jahr"].contains(words[place + 1].small)
    else { return nil }
    return place + 2
  }
}
