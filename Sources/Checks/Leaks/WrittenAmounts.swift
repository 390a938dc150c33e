internal import HandoverModel

/// The sums that a text names.
///
/// A sum is a number with a currency or a unit ("220k", "0,22 Mio.", "T€ 220", "2200万円"), or one of four digits and more that is no year. Digits
/// are grouped by commas, points, apostrophes or blanks; what can be read in two ways is read in both. Quotation marks, dashes and other signs that
/// touch it are none of it.
struct WrittenAmounts {
  /// A sum as somebody wrote it.
  struct Written {
    /// Where, with its currency and its unit.
    let bytes: Range<Int>
    /// Whether it is said of a month, by the words beside it.
    let isMonthly: Bool
    fileprivate let readings: [Reading]

    /// Whether it is `other`, rounded where it is written so. Which currency it is in does not matter: a customer knows.
    func mayBe(_ other: Amount) -> Bool {
      let value = Double(other.hundredths) / 100
      return readings.contains { abs($0.value - value) <= $0.tolerance }
    }

    /// Whether it is what `year` comes to each month.
    func mayBeMonth(of year: Amount) -> Bool {
      isMonthly
        && readings.contains { abs($0.value * 12 - Double(year.hundredths) / 100) <= max(12, $0.tolerance * 12) }
    }
  }

  /// What a number may mean.
  fileprivate struct Reading {
    let value: Double
    let tolerance: Double
  }

  /// The sums, in the order written.
  let amounts: [Written]

  /// Those in `text`.
  init(in text: [UInt8]) {
    let plain = PlainAmounts(text)
    let bytes = plain.bytes
    var amounts: [Written] = []
    var place = 0
    while let start = bytes[place...].firstIndex(where: WrittenNumber.isDigit) {
      let number = WrittenNumber(in: bytes, from: start)
      if let amount = Self.amount(number, in: plain) { amounts.append(amount) }
      // Behind a blank another number may begin: "depot 5 220 000".
      place = number.next
    }
    self.amounts = amounts
  }

  private static func amount(_ number: WrittenNumber, in plain: PlainAmounts) -> Written? {
    let bytes = plain.bytes
    let before = AmountMark(before: number.bytes.lowerBound, in: bytes)
    let after = AmountMark(behind: number.bytes.upperBound, in: bytes)
    // "96000km" is a measure, and "Q4" has no currency.
    guard !after.isMeasure || before.isCurrency else { return nil }
    let factor = after.factor ?? before.factor
    let isMarked = before.isCurrency || after.isCurrency || factor != nil
    let readings = number.values.compactMap { value -> Reading? in
      guard isMarked || value.number >= 1000 && !number.isYear else { return nil }
      guard let factor else { return Reading(value: value.number, tolerance: 0.99) }
      // What is rounded counts where that tells the sum: "220k" does for 219,600, and "1M" does not for 960,000.
      let (whole, step) = (value.number * factor, factor / value.divisor / 2)
      return Reading(value: whole, tolerance: step <= whole / 20 ? step : 0.99)
    }
    guard !readings.isEmpty else { return nil }
    return Written(
      bytes: plain.place(of: before.start..<after.end),
      isMonthly: isMonthly(behind: after.end, before: before.start, in: bytes),
      readings: readings
    )
  }

  /// Whether the words beside a sum say that it is of a month.
  private static func isMonthly(behind end: Int, before start: Int, in bytes: [UInt8]) -> Bool {
    let behind = words(bytes[end...].prefix(28)).prefix(4)
    let before = words(bytes[..<start].suffix(28)).suffix(3)
    // "8,000 a month", "8.000 € im Monat", "8,000/month".
    if let first = behind.first, months.contains(first) { return true }
    if behind.count > 1, eachMonth.contains(behind[0]), months.contains(behind[1]) { return true }
    if behind.count > 2, currencyWords.contains(behind[0]), eachMonth.contains(behind[1]), months.contains(behind[2]) {
      return true
    }
    return before.contains { $0 == "monthly" || $0.hasPrefix("monatlich") }
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let months: Set<String> = [
    "month", "months", "monthly", "mo", "monat", "monatlich", "monatliche", "monatlichen", "mtl", "mth",
  ]
  private static let eachMonth: Set<String> = ["a", "per", "each", "every", "the", "pro", "im", "je", "jeden", "p"]
  private static let currencyWords: Set<String> = ["euro", "euros", "dollar", "dollars", "pounds", "franken"]
}

/// A text in which sums are written with nothing but ASCII around them: signs that touch them are a semicolon, digits of other scripts are digits.
private struct PlainAmounts {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stands in the text, and behind them the end; none where each stands where it stood.
  private var origins: [Int32] = []

  init(_ text: [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "_") }) else {
      bytes = text
      return
    }
    bytes.reserveCapacity(text.count)
    origins.reserveCapacity(text.count + 1)
    var place = 0
    while place < text.count {
      let end = min(place + Self.length(of: text[place]), text.count)
      let start = Int32(truncatingIfNeeded: place)
      if end == place + 1 {
        bytes.append(text[place] == UInt8(ascii: "_") ? UInt8(ascii: "'") : text[place])
        origins.append(start)
      } else if let sign = Self.sign(text[place..<end]) {
        bytes.append(sign)
        origins.append(start)
      } else {
        for byte in text[place..<end] {
          bytes.append(byte)
          origins.append(start)
        }
      }
      place = end
    }
    origins.append(Int32(truncatingIfNeeded: text.count))
  }

  /// Where in the text stands what stands at `place`.
  func place(of place: Range<Int>) -> Range<Int> {
    origins.isEmpty ? place : Int(origins[place.lowerBound])..<Int(origins[place.upperBound])
  }

  private static func length(of byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// What stands for a character of several bytes; `nil` where it stands for itself.
  private static func sign(_ character: ArraySlice<UInt8>) -> UInt8? {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value else { return nil }
    switch scalar {
    // Apostrophes of the Swiss, and points in the middle.
    case 0x2018, 0x2019, 0x2BC, 0x2032, 0xB4: return UInt8(ascii: "'")
    case 0xB7, 0x2219, 0x22C5, 0x66B: return UInt8(ascii: ".")
    case 0x66C: return UInt8(ascii: ",")
    case 0x660...0x669: return UInt8(0x30 + scalar - 0x660)
    case 0x6F0...0x6F9: return UInt8(0x30 + scalar - 0x6F0)
    case 0x966...0x96F: return UInt8(0x30 + scalar - 0x966)
    // Quotation marks, dashes, dots, bullets, arrows, signs of mathematics; « and its like.
    case 0x2010...0x206F, 0x2190...0x22FF, 0xAB, 0xBB, 0xA0...0xA1, 0xA7...0xA9, 0xAE...0xB1, 0xB6, 0xBF, 0xD7, 0xF7,
      0x3000...0x303F:
      return UInt8(ascii: ";")
    default: return nil
    }
  }
}

/// A number in a text, with the groups that it is written in.
private struct WrittenNumber {
  /// Where it stands.
  let bytes: Range<Int>
  /// Where the next one may begin.
  let next: Int
  /// What it may mean, and by what its last digit is divided.
  private(set) var values: [(number: Double, divisor: Double)] = []
  /// Whether it is written as a year.
  private(set) var isYear = false

  /// So many groups a number has at the most, and so many digits.
  private static let mostGroups = 6
  private static let mostDigits = 15

  init(in text: [UInt8], from start: Int) {
    var groups = [Self.digits(in: text, from: start)]
    var marks: [UInt8] = []
    while let last = groups.last, groups.count < Self.mostGroups,
      let next = Self.group(in: text, behind: last)
    {
      marks.append(text[last.upperBound])
      groups.append(next)
    }
    bytes = start..<(groups.last?.upperBound ?? start)
    let blank = marks.firstIndex(of: UInt8(ascii: " "))
    next = blank.map { groups[$0].upperBound } ?? bytes.upperBound
    guard groups.reduce(0, { $0 + $1.count }) <= Self.mostDigits else { return }
    func number(_ groups: ArraySlice<Range<Int>>) -> Double {
      groups.reduce(0) { text[$1].reduce($0) { $0 * 10 + Double($1 - 0x30) } }
    }
    if groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      values.append((number(groups[...]), 1))
    }
    if let mark = marks.last, ".,".utf8.contains(mark), !marks.dropLast().contains(mark),
      let decimals = groups.last?.count, groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
    {
      let divisor = (0..<decimals).reduce(1.0) { divisor, _ in divisor * 10 }
      values.append((number(groups[...]) / divisor, divisor))
    }
    isYear = groups.count == 1 && groups[0].count == 4 && (1900...2100).contains(number(groups[...]))
  }

  static func isDigit(_ byte: UInt8) -> Bool { ASCII.isDigit(byte) }

  private static func digits(in text: [UInt8], from start: Int) -> Range<Int> {
    start..<(text[start...].firstIndex { !isDigit($0) } ?? text.count)
  }

  /// The digits behind `last` and a mark: behind a blank there are three, and no more than three before it.
  private static func group(in text: [UInt8], behind last: Range<Int>) -> Range<Int>? {
    let start = last.upperBound + 1
    guard start < text.count, " .,'".utf8.contains(text[last.upperBound]), isDigit(text[start]) else { return nil }
    let group = digits(in: text, from: start)
    let isBlank = text[last.upperBound] == UInt8(ascii: " ")
    return !isBlank || group.count == 3 && last.count <= 3 ? group : nil
  }
}

/// What stands beside a number and makes it a sum: a currency, a unit, or both in one word.
private struct AmountMark {
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
