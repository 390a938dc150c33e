/// What somebody of us promised: a row of "Commitments".
public struct Commitment: RowView {
  /// `commitment`.
  public static let nameKey = "commitment"
  /// The row.
  public let row: Row

  /// Sees `row` so.
  public init(_ row: Row) {
    self.row = row
  }

  /// Who promised it.
  public var madeBy: Cell<Party>? { row.cell("made-by") }
  /// To whom.
  public var madeTo: Answer? { row.answer("made-to") }
  /// Where it is written down.
  public var whereRecorded: Answer? { row.answer("where") }
  /// Whether it can be delivered as it was promised.
  public var deliverable: Cell<Deliverable>? { row.cell("deliverable") }
  /// Who sees to it.
  public var owner: Cell<Party>? { row.cell("owner") }
  /// By when.
  public var due: Cell<PlanDay>? { row.cell("due") }
  /// How far it is.
  public var status: Cell<Status>? { row.cell("status") }

  /// Whether something can be delivered as it was promised.
  public enum Deliverable: String, ReadableWord, Hashable, CaseIterable {
    case yes, partly, no
  }

  /// How far a commitment is; open where nothing readable is written.
  public enum Status: String, ReadableWord, Hashable, CaseIterable {
    case open, done, declined
  }

  /// Whether it still has to be served.
  public var isOpen: Bool { (status?.value ?? .open) == .open }
}
