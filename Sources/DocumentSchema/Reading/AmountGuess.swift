internal import HandoverModel

/// What an amount in another spelling was probably meant to be, where only one reading is possible.
public struct AmountGuess: Sendable {
  /// The amount, as it is written: `220000`, `1234.50`.
  public let digits: String
  /// The currency that was written with it; `nil` for none.
  public let currency: String?

  /// Understands `220k`, `USD 220,000`, `220.000 €`; `nil` for what is not clear.
  public init?(_ text: String) {
    guard text.utf8.count <= 40, let first = text.firstIndex(where: Self.isDigit),
      let last = text.lastIndex(where: Self.isDigit)
    else { return nil }
    let before = text[..<first].filter { !$0.isWhitespace }
    var after = text[text.index(after: last)...].filter { !$0.isWhitespace }
    let thousands = after.hasPrefix("k") || after.hasPrefix("K")
    if thousands { after.removeFirst() }
    guard let amount = Amount(text[first...last]), before.isEmpty || after.isEmpty,
      !thousands || amount.hundredths % 100 == 0, let currency = Self.currency(before + after)
    else { return nil }
    let whole = thousands ? amount.hundredths * 1000 : amount.hundredths
    digits = whole % 100 == 0 ? "\(whole / 100)" : "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    self.currency = currency.isEmpty ? nil : currency
  }

  /// A sentence that says what to write instead of `text`. A currency that was written with it is told, not lost.
  static func help(for text: String) -> String {
    guard let guess = AmountGuess(text) else {
      // Which dollars they are, only the author knows.
      if text.contains("$"), let guess = AmountGuess(text.replacing("$", with: "")), guess.currency == nil {
        return "write \(guess.digits), and which dollars they are as a field of its own: \"currency: USD\""
      }
      return "write digits only, such as 220000; the currency has a field of its own"
    }
    return guess.currency.map { "write \(guess.digits), and \"currency: \($0)\" as a field of its own" }
      ?? "write \(guess.digits); the currency has a field of its own"
  }

  /// The currency that `mark` means; empty for no mark, `nil` for one that is not clear: `$` is the currency of many countries.
  private static func currency(_ mark: String) -> String? {
    if mark.isEmpty { return "" }
    if let currency = currencySigns[mark] { return currency }
    let isCode = mark.count == 3 && mark.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return isCode ? mark : nil
  }

  /// The signs that mean one currency only.
  static let currencySigns = ["€": "EUR", "£": "GBP", "US$": "USD"]

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
