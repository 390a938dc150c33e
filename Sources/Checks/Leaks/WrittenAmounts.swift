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
