/// A part of a drawing's width, in hundredths of a per cent: a drawing stretches with its page, and its words do not.
struct Share: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// From 0 for the left border to 10,000 for the right one.
  let hundredths: Int

  /// The share of so many hundredths of a per cent, at least 0 and at most 10,000.
  init(_ hundredths: Int) {
    self.hundredths = min(max(hundredths, 0), 10_000)
  }

  /// As an attribute says it: `34.21%`.
  var description: String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// By their places, the left one first.
  static func < (left: Share, right: Share) -> Bool { left.hundredths < right.hundredths }
}
