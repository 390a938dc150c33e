/// A day as a plan names it: a date, or a day counted from the plan's anchor (DOMAIN.md, "Off by one").
public enum PlanDay: Sendable, Hashable {
  /// A date: `2026-05-07`.
  case date(CalendarDate)
  /// `Day n`: the anchor is day 1.
  case day(Int)
  /// `D+n`: the anchor is D+0.
  case after(Int)

  /// Reads `2026-05-07`, `Day 14`, in German `Tag 14`, or `D+30`, letter case and spaces ignored; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    if let date = CalendarDate(text) {
      self = .date(date)
      return
    }
    let small = text.lowercased()
    if small.hasPrefix("day") || small.hasPrefix("tag"), let number = Self.number(small.dropFirst(3)), number >= 1 {
      self = .day(number)
    } else if small.hasPrefix("d"), let sign = small.dropFirst().firstIndex(where: { $0 != " " }), small[sign] == "+",
      let number = Self.number(small[sign...].dropFirst())
    {
      self = .after(number)
    } else {
      return nil
    }
  }

  private static func number(_ written: Substring) -> Int? {
    let text = written.trimmed
    guard (1...4).contains(text.count), text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }
}
