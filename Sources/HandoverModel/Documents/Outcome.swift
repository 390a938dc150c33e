/// What success means to the customer: a row of "Success criteria". Its name is what they want to be true.
public struct Outcome: RowView {
  /// `outcome`.
  public static let nameKey = "outcome"
  /// The row.
  public let row: Row

  /// Sees `row` so.
  public init(_ row: Row) {
    self.row = row
  }

  /// What kind of success it is.
  public var kind: Cell<Kind>? { row.cell("kind") }
  /// What is measured.
  public var metric: Answer? { row.answer("metric") }
  /// Where it stands today.
  public var baseline: Answer? { row.answer("baseline") }
  /// Where it shall be.
  public var target: Answer? { row.answer("target") }
  /// By when.
  public var by: Cell<PlanDay>? { row.cell("by") }
  /// Who says whether it was reached.
  public var judgedBy: Answer? { row.answer("judged-by") }

  /// What kinds of success there are (DOMAIN.md, "Success metrics").
  public enum Kind: String, ReadableWord, Hashable, CaseIterable {
    case adoption
    case timeToValue = "time-to-value"
    case satisfaction, renewal, other
  }
}
