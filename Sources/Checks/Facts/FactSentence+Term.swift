extension FactSentence {
  /// How long a contract runs, as a sentence says it: "a two-year contract", "36-month term", "term: 24 months", "Laufzeit von zwei
  /// Jahren"; with the places of the first and the last word that say it. `nil` where it does not say.
  var term: (months: Int, first: Int, last: Int)? {
    for place in words.indices {
      if let months = Self.adjective(words[place].small),
        words[(place + 1)...].prefix(2).contains(where: { Self.isContract($0.small) })
      {
        return (months, place, place)
      }
      guard Self.isTerm(words[place].small) else { continue }
      var next = place + 1
      while next < words.count, ["of", "is", "von", "beträgt", "ist", "runs", "for"].contains(words[next].small) {
        next += 1
      }
      if let span = span(at: next) { return (span.months, next, span.last) }
    }
    return nil
  }

  /// How long the contract runs, where the sentence begins with it and says nothing else before the next comma: "Two years, paid yearly".
  var leadingTerm: (months: Int, first: Int, last: Int)? {
    guard let span = span(at: 0), words[span.last].endsClause else { return nil }
    return (span.months, 0, span.last)
  }

  /// The months or years that begin with the word at `place`, and the place of their last word.
  func span(at place: Int) -> (months: Int, last: Int)? {
    guard place + 1 < words.count, let number = Self.number(words[place].small),
      let unit = Self.unit(words[place + 1].small)
    else { return nil }
    return (number * unit, place + 1)
  }

  /// "two-year", "36-month", "zweijährige", "24-monatiger".
  private static func adjective(_ word: String) -> Int? {
    let parts = word.split(separator: "-", maxSplits: 1).map(String.init)
    if parts.count == 2, let number = number(parts[0]) {
      return unit(parts[1]).map { number * $0 }
        ?? (parts[1].hasPrefix("monatig") ? number : parts[1].hasPrefix("jährig") ? number * 12 : nil)
    }
    for (ending, months) in [("jährig", 12), ("monatig", 1)] {
      if let range = word.firstRange(of: ending), let number = number(String(word[..<range.lowerBound])) {
        return number * months
      }
    }
    return nil
  }

  private static func isContract(_ word: String) -> Bool {
    isTerm(word) || ["contract", "agreement", "deal", "subscription", "abo"].contains(word) || word.hasSuffix("vertrag")
      || word.hasSuffix("vertrags")
  }

  private static func isTerm(_ word: String) -> Bool { ["term", "laufzeit", "vertragslaufzeit"].contains(word) }

  private static func unit(_ word: String) -> Int? {
    switch word {
    case "month", "months", "monat", "monate", "monaten": 1
    case "year", "years", "jahr", "jahre", "jahren": 12
    default: nil
    }
  }

  private static func number(_ word: String) -> Int? {
    if word.utf8.count <= 3, let number = Int(word) { return number }
    return numbers[word]
  }

  private static let numbers: [String: Int] = [
    "one": 1, "ein": 1, "einem": 1, "two": 2, "zwei": 2, "three": 3, "drei": 3, "four": 4, "vier": 4, "five": 5,
    "fünf": 5, "six": 6, "sechs": 6, "seven": 7, "sieben": 7, "eight": 8, "acht": 8, "nine": 9, "neun": 9, "ten": 10,
    "zehn": 10, "eleven": 11, "elf": 11, "twelve": 12, "zwölf": 12,
  ]
}
