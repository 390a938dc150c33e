internal import HandoverModel

/// What an amount in another spelling was probably meant to be, where only one reading is possible.
enum AmountGuess {
  /// A sentence that says what to write instead of `text`. A currency that was written with it is told, not lost.
  static func help(for text: String) -> String {
    let general = "write digits only, such as 220000; the currency has a field of its own"
    guard text.utf8.count <= 40, let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit)
    else { return general }
    let before = text[..<first].filter { !$0.isWhitespace }
    var after = text[text.index(after: last)...].filter { !$0.isWhitespace }
    let thousands = after.hasPrefix("k") || after.hasPrefix("K")
    if thousands { after.removeFirst() }
    guard let amount = Amount(text[first...last]), before.isEmpty || after.isEmpty else { return general }
    let whole = thousands ? amount.hundredths * 1000 : amount.hundredths
    guard !thousands || amount.hundredths % 100 == 0 else { return general }
    let digits = whole % 100 == 0 ? "\(whole / 100)" : "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    switch currency(before + after) {
    case .some(""): return "write \(digits); the currency has a field of its own"
    case .some(let currency): return "write \(digits), and \"currency: \(currency)\" as a field of its own"
    case nil: return general
    }
  }

  /// The currency that `mark` means; empty for no mark, `nil` for one that is not clear: `$` is the currency of many countries.
  private static func currency(_ mark: String) -> String? {
    let known = ["": "", "€": "EUR", "£": "GBP", "US$": "USD"]
    if let currency = known[mark] { return currency }
    let isCode = mark.count == 3 && mark.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return isCode ? mark : nil
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
