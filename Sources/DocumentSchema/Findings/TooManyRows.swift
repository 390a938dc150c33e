public import Diagnostics
internal import Markdown

/// A table that is data of another kind under a section's heading.
public enum TooManyRows {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "too-many-rows",
    .notReady,
    summary: "A table of a section has more rows than anybody could go through.",
    reason: "Only the first rows are read; nobody reads thousands of stakeholders or risks before a call.",
    wrong: "## Stakeholders\n(the export of the whole address book)",
    right: "## Stakeholders\n(those who decide, use it, or could stop it)"
  )

  /// Of `table`, in the section called `section`, only the first `read` rows are read.
  static func finding(_ table: Block.Table, read: Int, in section: String) -> Finding {
    Finding(
      kind,
      "\"\(section)\" has \(table.rows.count) rows, and only the first \(read) are read",
      at: table.header.range,
      help: "keep the rows that matter for this handover, and link to the rest"
    )
  }
}
