internal import HandoverModel

/// The sums that a text names.
struct WrittenAmounts {
  /// A sum as somebody wrote it.
  struct Written {
    /// The words.
    let text: String
    fileprivate let amount: FactSentence.WrittenAmount

    /// Whether it is `other`, rounded where it is written so. Which currency it is in does not matter: a customer knows.
    func mayBe(_ other: Amount) -> Bool {
      abs(amount.value - Double(other.hundredths) / 100) <= amount.tolerance
    }
  }

  /// The sums, in the order written.
  let amounts: [Written]

  /// Those in `text`.
  init(in text: String) {
    let sentence = FactSentence(of: Self.joiningDigits(text))
    var amounts: [Written] = []
    var place = 0
    while place < sentence.words.count {
      guard let amount = sentence.amount(at: place) else {
        place += 1
        continue
      }
      let words = sentence.words[amount.first...amount.last].map(\.text)
      if Self.isSum(amount, words) {
        amounts.append(Written(text: words.joined(separator: " "), amount: amount))
      }
      place = amount.last + 1
    }
    self.amounts = amounts
  }

  /// Whether a number is a sum, and not a count or a year: it has a currency or a unit, or four digits and more that are no year.
  private static func isSum(_ amount: FactSentence.WrittenAmount, _ words: [Substring]) -> Bool {
    if amount.currency != nil || amount.tolerance != 1 { return true }
    let isYear =
      words.first.map { $0.count == 4 && $0.allSatisfy(\.isNumber) } ?? false && (1900...2100).contains(amount.value)
    return amount.value >= 1000 && !isYear
  }

  /// `text` in which "220 000" is one number: a blank between digits, three of them behind it.
  private static func joiningDigits(_ text: String) -> String {
    let characters = Array(text)
    var joined = ""
    for (place, character) in characters.enumerated() {
      if character.isWhitespace, let before = joined.last, before.isNumber {
        let group = characters[(place + 1)...].prefix { $0.isNumber }
        let behind = place + 1 + group.count
        let isGroup = group.count == 3 && (behind == characters.count || !characters[behind].isLetter)
        if isGroup { continue }
      }
      joined.append(character)
    }
    return joined
  }
}
