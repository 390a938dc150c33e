/// A sum of money without its currency, exact to the hundredth: never a floating-point number.
public struct Amount: Sendable, Hashable {
  /// The sum in hundredths: 220,000 is 22,000,000.
  public let hundredths: Int

  /// A sum of that many hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Reads what cannot be misread, in English and in German: `220000`, `220,000`, `220.000`, `220 000`, `220'000`, `1,234.50`,
  /// `1.234,50`, `99,50`.
  ///
  /// Three digits behind a separator are a group, two at the end are hundredths: nobody writes tenths of a cent, so `1.234` and
  /// `1,234` are both a thousand and more. All groups are separated alike, and hundredths by another separator, a point or a
  /// comma. No amount has a sign, a currency or a `k`; groups do not begin with a zero.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 40 else { return nil }
    var groups: [String] = [""]
    var separators: [Character] = []
    for character in text {
      if "0"..."9" ~= character {
        groups[groups.count - 1].append(character)
      } else {
        groups.append("")
        separators.append(character)
      }
    }
    var rest = "00"
    if let last = separators.last, ".,".contains(last), groups.last?.count == 2 {
      rest = groups.removeLast()
      separators.removeLast()
      guard !separators.contains(last) else { return nil }
    }
    guard Self.areGroups(groups, separatedBy: separators), let whole = Int(groups.joined()), let cents = Int(rest)
    else { return nil }
    hundredths = whole * 100 + cents
  }

  private static func areGroups(_ groups: [String], separatedBy separators: [Character]) -> Bool {
    guard let separator = separators.first else { return (1...13).contains(groups[0].count) }
    return ".,_'’ \u{A0}\u{2009}\u{202F}".contains(separator) && separators.allSatisfy { $0 == separator }
      && groups.count <= 5 && (1...3).contains(groups[0].count) && !groups[0].hasPrefix("0")
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The whole units in groups of three, hundredths only where there are some: `220,000`, `99.50`.
  public var grouped: String {
    var whole = String(hundredths / 100)
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole = String(whole.dropLast(3))
    }
    groups.insert(whole, at: 0)
    let rest = hundredths % 100
    return groups.joined(separator: ",") + (rest == 0 ? "" : "." + padded(rest, to: 2))
  }
}
