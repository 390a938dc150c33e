/// How often whom is told what: a row of the communication plan.
public struct CommunicationRow: RowView {
  /// `what`.
  public static let nameKey = "what"
  /// The row.
  public let row: Row

  /// Sees `row` so.
  public init(_ row: Row) {
    self.row = row
  }

  /// Whom it is for.
  public var with: Answer? { row.answer("with") }
  /// How it is told.
  public var channel: Answer? { row.answer("channel") }
  /// How often.
  public var often: Answer? { row.answer("often") }
  /// Who sees to it.
  public var owner: Cell<Party>? { row.cell("owner") }
  /// Who may see it.
  public var audience: Cell<Visibility>? { row.cell("audience") }
}
