/// Something that has to be done again and again: a row of "Roles and responsibilities".
public struct Duty: RowView {
  /// `duty`.
  public static let nameKey = "duty"
  /// The row.
  public let row: Row

  /// Sees `row` so.
  public init(_ row: Row) {
    self.row = row
  }

  /// The one who answers for it.
  public var accountable: Cell<PersonID>? { row.cell("accountable") }
  /// Who helps.
  public var helpers: Cell<[Written<PersonID>]>? { row.cells("helps") }
}
