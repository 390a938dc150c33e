internal import Diagnostics
internal import HandoverModel

/// A row of a section's table, in whichever form it was written.
public struct RowReport: Sendable, Encodable {
  /// The line it begins in, from 1.
  public let line: Int
  /// The id by which others refer to it.
  public let id: String?
  /// Its cells, by the keys of the schema's columns.
  public let cells: [String: CellReport]
  /// Cells of columns that the schema does not know.
  public let others: [OtherReport]
  /// Where it is from, as far as it says so.
  public let source: String?
  /// The keys of its cells in the order written, for people; programs look cells up.
  let order: [String]

  private enum CodingKeys: String, CodingKey { case line, id, cells, others, source }

  init(_ row: Row, _ lines: LineTable) {
    line = lines.line(of: row.range)
    id = row.id
    cells = row.cells.mapValues(CellReport.init)
    others = row.others.map(OtherReport.init)
    source = row.source?.text
    order = row.cells.sorted { ($0.value.answer.range, $0.key) < ($1.value.answer.range, $1.key) }.map(\.key)
  }
}

/// A cell.
public struct CellReport: Sendable, Encodable {
  /// What was written.
  public let text: String
  /// What it means; `nil` where nothing is known, or it could not be read.
  public let value: JSONValue?
  /// Whether it answers: `given`, `partly`, `missing`.
  public let state: String

  init(_ cell: Cell<TypedValue>) {
    text = cell.answer.text
    value = cell.value.map(JSONValue.init)
    state = cell.answer.presence.word
  }
}

/// A cell of a column that the schema does not know, or a note to a task.
public struct OtherReport: Sendable, Encodable {
  /// The column's title; empty for a note.
  public let title: String
  /// What was written.
  public let text: String

  init(_ other: Row.Other) {
    title = other.title
    text = other.answer.text
  }
}
