public import Diagnostics

/// A cell as it was written and as it was understood.
public struct Cell<Value: Sendable>: Sendable {
  /// What was written.
  public let answer: Answer
  /// What it means; `nil` where nothing is known, or it could not be read.
  public let value: Value?

  /// What was written, and what it means.
  public init(_ answer: Answer, value: Value?) {
    self.answer = answer
    self.value = value
  }
}

/// A row of a section's table, in whichever form it was written: a table, a list with nested items, sub-headings.
public struct Row: Sendable {
  /// The cells of the columns that the schema knows, under their keys.
  public let cells: [String: Cell<TypedValue>]
  /// The cells of other columns, with their titles.
  public let others: [Other]
  /// Where its answers are from, as far as it says so.
  public let source: Answer?
  /// The characters of the row.
  public let range: SourceRange

  /// A cell of a column that the schema does not know.
  public struct Other: Sendable {
    /// The column's title, as written.
    public let title: String
    /// What was written.
    public let answer: Answer

    /// What was written in the column called `title`.
    public init(title: String, answer: Answer) {
      self.title = title
      self.answer = answer
    }
  }

  /// A row of `cells`.
  public init(cells: [String: Cell<TypedValue>], others: [Other], source: Answer?, range: SourceRange) {
    self.cells = cells
    self.others = others
    self.source = source
    self.range = range
  }

  /// What was written in the column with this key; `nil` where the table does not have it, or the row is too short.
  public func answer(_ key: String) -> Answer? { cells[key]?.answer }

  /// The cell of the column with this key, as a `Value`.
  public func cell<Value: Readable>(_ key: String) -> Cell<Value>? {
    cells[key].map { Cell($0.answer, value: $0.value.flatMap(Value.init)) }
  }

  /// The cell of the column with this key, as a list.
  public func cells<Value: Readable>(_ key: String) -> Cell<[Written<Value>]>? {
    cells[key].map { cell in
      guard case .list(let values)? = cell.value else { return Cell(cell.answer, value: nil) }
      return Cell(cell.answer, value: values.compactMap { $0.reading() })
    }
  }

  /// The id by which others refer to this row: that of the first cell that has one, in the order of their places.
  public var id: String? {
    cells.values.filter { $0.answer.id != nil }.min { $0.answer.range < $1.answer.range }?.answer.id
  }
}

/// A row seen as what its section is about: an outcome, a stakeholder.
public protocol RowView: Sendable {
  /// The row.
  var row: Row { get }
  /// The key of the column that names it.
  static var nameKey: String { get }
  /// Sees `row` so.
  init(_ row: Row)
}

extension RowView {
  /// What names it.
  public var name: Answer? { row.answer(Self.nameKey) }
  /// What names it, as plain text; empty where nothing does.
  public var nameText: String { name?.text ?? "" }
  /// Where a finding about it points: at what names it.
  public var nameRange: SourceRange { name?.range ?? row.range }
}
