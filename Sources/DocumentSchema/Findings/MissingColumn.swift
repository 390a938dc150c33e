public import Diagnostics

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

  /// `column` is in none of the rows that begin at `place`, in a table or in another form.
  public static func finding(_ column: ColumnRule, at place: SourceRange, isTable: Bool) -> Finding {
    let title = column.names.titles.english
    return Finding(
      kind,
      isTable
        ? "\"\(title)\" is missing from the columns of this table" : "\"\(title)\" is missing from what is said here",
      at: place,
      meant: column.key,
      help: isTable ? "add a column \"\(title)\"" : "add a line \"\(title): …\" to each"
    )
  }
}
