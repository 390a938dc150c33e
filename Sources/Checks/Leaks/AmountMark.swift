internal import HandoverModel

/// What stands beside a number and makes it a sum: a currency, a unit, or both in one word.
struct AmountMark {
  /// Whether it names a currency.
  private(set) var isCurrency = false
  /// By what the number is multiplied; `nil` where no unit is named.
  private(set) var factor: Double?
  /// Whether another word is joined to the number, so that it counts something.
  private(set) var isMeasure = false
  /// Where the sum begins with it.
  private(set) var start: Int
  /// Where it ends with it.
  private(set) var end: Int

  /// The word before the number that begins at `number`: "EUR", "US$", "T€".
  init(before number: Int, in text: [UInt8]) {
    (start, end) = (number, number)
    let blank = number > 0 && text[number - 1] == UInt8(ascii: " ") ? 1 : 0
    var first = number - blank
    while first > 0, number - first < 12, Self.isOfWord(text[first - 1]) { first -= 1 }
    guard let meaning = Self.meaning(of: text[first..<(number - blank)]), meaning.isCurrency else { return }
    (isCurrency, factor, start) = (true, meaning.factor, first)
  }

  /// The words behind the number that ends at `number`: "€", "k", "Mio. EUR".
  init(behind number: Int, in text: [UInt8]) {
    (start, end) = (number, number)
    var place = number
    // "220.000,- €": nothing but marks.
    if place + 1 < text.count, ",.".utf8.contains(text[place]), text[place + 1] == UInt8(ascii: "-") { place += 2 }
    for round in 0..<2 {
      let first = place < text.count && " -".utf8.contains(text[place]) ? place + 1 : place
      let last = text[first...].prefix(16).firstIndex { !Self.isOfWord($0) } ?? min(first + 16, text.count)
      guard first < last else { return }
      guard let (last, meaning) = Self.meaning(of: text, from: first, to: last) else {
        isMeasure = round == 0 && first == number
        return
      }
      guard factor == nil || meaning.factor == nil else { return }
      isCurrency = isCurrency || meaning.isCurrency
      factor = factor ?? meaning.factor
      end = last
      place = last
      // "Mio. €"
      if place < text.count, text[place] == UInt8(ascii: "."), factor != nil { place += 1 }
    }
  }

  /// What the word in `text` from `first` to `last` means, or what it begins with up to the sign of a currency: "€p.a.".
  private static func meaning(
    of text: [UInt8],
    from first: Int,
    to last: Int
  ) -> (end: Int, meaning: (isCurrency: Bool, factor: Double?))? {
    if let meaning = meaning(of: text[first..<last]) { return (last, meaning) }
    for sign in signs {
      guard let place = text[first..<last].indices.first(where: { text[$0..<last].starts(with: sign) }) else {
        continue
      }
      let end = place + sign.count
      if end < last, let meaning = meaning(of: text[first..<end]) { return (end, meaning) }
    }
    return nil
  }

  private static let signs = ["€", "$", "£", "¥", "円", "元"].map { Array($0.utf8) }

  /// Letters, and what is not ASCII, such as the signs of currencies.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "$")
  }

  private static func meaning(of bytes: ArraySlice<UInt8>) -> (isCurrency: Bool, factor: Double?)? {
    guard !bytes.isEmpty else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    let small = word.lowercased()
    if currencies.contains(small) { return (true, nil) }
    if let factor = units[small] { return (false, factor) }
    // "T€", "kEUR", "MUSD", "万円".
    for currency in currencies where small.hasSuffix(currency) {
      let unit = String(small.dropLast(currency.count))
      if let factor = unit == "t" ? 1000 : units[unit] { return (true, factor) }
    }
    return nil
  }

  private static let currencies: Set<String> = [
    "$", "us$", "€", "£", "¥", "円", "元", "eur", "usd", "gbp", "chf", "jpy", "sek", "nok", "dkk", "aud", "cad", "nzd",
    "pln", "czk", "huf", "inr", "cny", "sgd", "brl", "euro", "euros", "dollar", "dollars", "pound", "pounds", "franken",
    "yen", "kr",
  ]
  private static let units: [String: Double] = [
    "k": 1000, "tsd": 1000, "thousand": 1000, "tausend": 1000, "grand": 1000, "m": 1_000_000, "mm": 1_000_000,
    "mio": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "million": 1_000_000, "millions": 1_000_000,
    "millionen": 1_000_000, "bn": 1_000_000_000, "mrd": 1_000_000_000, "billion": 1_000_000_000,
    "milliarden": 1_000_000_000, "lakh": 100_000, "crore": 10_000_000, "万": 10_000, "億": 100_000_000,
  ]
}
