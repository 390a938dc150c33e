internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get names a sum that only our people know.
///
/// Such are the amounts in fields that the schema does not mark for the customer. A sum counts with its currency, with a unit ("220k", "0.22
/// million") or as a number of four digits and more; a year is none. What is rounded counts too: "220k" for 219,600; and so does the twelfth of it where that is said of a month.
enum InternalAmount: LeakCheck {
  static let kind = FindingKind(
    "internal-amount",
    .broken,
    summary: "A sum that is internal stands in what the customer gets.",
    reason:
      "What they pay is theirs to name. A sum on a page for several people tells all of them, and the next customer.",
    wrong: "arr: 220000\n- [ ] Show what the $220,000 brought (@jordan, Day 60, customer)",
    right: "arr: 220000\n- [ ] Show what the first year brought (@jordan, Day 60, customer)"
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    guard !outgoing.amounts.isEmpty, Self.hasDigits(text.bytes) else { return [] }
    return WrittenAmounts(in: text.bytes).amounts.compactMap { written in
      let whole = outgoing.amounts.first { written.mayBe($0.amount) }
      if let whole { return Leak(at: written.bytes, "is what \"\(whole.field)\" says", help: help) }
      let month = outgoing.amounts.first { written.mayBeMonth(of: $0.amount) }
      return month.map { Leak(at: written.bytes, "a month is a twelfth of what \"\($0.field)\" says", help: help) }
    }
  }

  private static let help = "say it without the sum"

  /// Whether there are digits, or what may be some of another script.
  private static func hasDigits(_ bytes: [UInt8]) -> Bool { bytes.contains { ASCII.isDigit($0) || $0 >= 0xD9 } }
}
