internal import HandoverModel

extension FactSentence {
  /// An amount as somebody writes it in a sentence.
  struct WrittenAmount {
    /// In whole units.
    let value: Double
    /// How far off the exact value may be: "220k" is anything that rounds to it.
    let tolerance: Double
    /// The sign or the code of its currency; `nil` where none is written.
    let currency: String?
    /// The place of its first and its last word.
    let first: Int
    let last: Int

    /// Whether it may be `amount` in `currency`, or is in another one.
    func mayBe(_ amount: Amount, in currency: String?) -> Bool {
      if let own = self.currency, let currency, !(own == "$" ? currency.hasSuffix("D") : own == currency) {
        return true
      }
      return abs(value - Double(amount.hundredths) / 100) <= tolerance
    }
  }

  /// The amount that begins with the word at `place`: `$220,000`, `EUR 220.000`, `220k`, `1.2 million`; `nil` where none does.
  func amount(at place: Int) -> WrittenAmount? {
    guard words.indices.contains(place) else { return nil }
    var place = place
    let start = place
    var currency: String?
    if let code = Self.currency(words[place].text) {
      currency = code
      place += 1
      guard words.indices.contains(place) else { return nil }
    }
    var text = words[place].text
    for sign in Self.signs where text.hasPrefix(sign.mark) {
      currency = sign.code
      text = text.dropFirst(sign.mark.count)
    }
    for sign in Self.signs where text.hasSuffix(sign.mark) {
      currency = sign.code
      text = text.dropLast(sign.mark.count)
    }
    let digits = text.prefix { $0.isNumber || ",.'’".contains($0) }
    var unit = text.dropFirst(digits.count).lowercased()
    guard digits.first?.isNumber ?? false, digits.last?.isNumber ?? false else { return nil }
    if unit.isEmpty, words.indices.contains(place + 1), Self.units[words[place + 1].small] != nil {
      place += 1
      unit = words[place].small
    }
    if words.indices.contains(place + 1), let code = Self.currency(words[place + 1].text) {
      currency = code
      place += 1
    }
    if unit.isEmpty {
      return Amount(digits).map {
        WrittenAmount(value: Double($0.hundredths) / 100, tolerance: 1, currency: currency, first: start, last: place)
      }
    }
    guard let factor = Self.units[unit], let number = Double(digits.replacing(",", with: ".")) else { return nil }
    let decimals = digits.split { ",.".contains($0) }.dropFirst().first?.count ?? 0
    let step = (0..<decimals).reduce(factor) { value, _ in value / 10 }
    return WrittenAmount(
      value: number * factor,
      tolerance: step / 2,
      currency: currency,
      first: start,
      last: place
    )
  }

  /// The code that `word` is; `nil` for any other word.
  static func currency(_ word: Substring) -> String? {
    if let sign = signs.first(where: { $0.mark == word }) { return sign.code }
    return codes.contains(String(word)) ? String(word) : nil
  }

  private static let codes: Set<String> = ["EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "AUD", "CAD"]
  private static let signs = [
    (mark: "US$", code: "USD"), (mark: "$", code: "$"), (mark: "€", code: "EUR"), (mark: "£", code: "GBP"),
    (mark: "¥", code: "JPY"),
  ]
  private static let units: [String: Double] = [
    "k": 1000, "tsd": 1000, "thousand": 1000, "tausend": 1000, "m": 1_000_000, "mio": 1_000_000, "mn": 1_000_000,
    "million": 1_000_000, "millionen": 1_000_000,
  ]
}
