/// A sum of money without its currency, exact to the hundredth: never a floating-point number.
public struct Amount: Sendable, Hashable {
  /// The sum in hundredths: 220,000 is 22,000,000.
  public let hundredths: Int

  /// A sum of that many hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Reads `220000`, `220,000`, `220 000` or `220000.50`; groups have three digits, hundredths two.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.count == 1 || parts[1].count == 2 else { return nil }
    let groups = parts[0].split(omittingEmptySubsequences: false) { ",_' \u{A0}\u{202F}".contains($0) }
    guard let first = groups.first, (1...(groups.count == 1 ? 13 : 3)).contains(first.count), groups.count <= 5,
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      let whole = Self.digits(groups.joined()), let rest = parts.count == 1 ? 0 : Self.digits(parts[1])
    else { return nil }
    hundredths = whole * 100 + rest
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

  private static func digits(_ text: some StringProtocol) -> Int? {
    guard text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }
}
