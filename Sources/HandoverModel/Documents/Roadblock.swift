/// What could go wrong: a row of "Roadblocks". Its name is what could happen.
public struct Roadblock: RowView {
  /// `risk`.
  public static let nameKey = "risk"
  /// The row.
  public let row: Row

  /// Sees `row` so.
  public init(_ row: Row) {
    self.row = row
  }

  /// How bad it would be.
  public var severity: Cell<Level>? { row.cell("severity") }
  /// The sign that it begins.
  public var trigger: Answer? { row.answer("trigger") }
  /// What is done about it.
  public var mitigation: Answer? { row.answer("mitigation") }
  /// Who watches it.
  public var owner: Cell<Party>? { row.cell("owner") }

  /// How bad it would be, the worst first.
  public enum Level: String, ReadableWord, Hashable, CaseIterable {
    case high, medium, low

    /// Whether it is worse than `other`.
    public func isWorse(than other: Level) -> Bool {
      switch (self, other) {
      case (.high, .medium), (.high, .low), (.medium, .low): true
      default: false
      }
    }
  }
}
