public import Diagnostics
internal import Markdown

/// A table without the column that makes sense of its rows.
public enum MissingColumn {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "missing-column",
    .notReady,
    summary: "A table lacks a column without which its rows mean nothing.",
    reason: "A target without its outcome, or a role without a name, cannot be shown on the brief.",
    wrong: "| Metric | Target |",
    right: "| Outcome | Metric | Target |"
  )

  /// `column` is not in `header`.
  static func finding(_ column: ColumnRule, in header: Block.Table.Row) -> Finding {
    let title = column.names.titles.english
    return Finding(
      kind,
      "\"\(title)\" is missing from the columns of this table",
      at: header.range,
      help: "add a column \"\(title)\""
    )
  }
}
