public import Diagnostics

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

  /// Of the tasks of a document only the first `read` are read; they end in the section called `section`, whose heading is at `place`.
  static func items(at place: SourceRange, read: Int, in section: String) -> Finding {
    Finding(
      kind,
      "\"\(section)\" has more than \(read) tasks, and only the first \(read) are read",
      at: place,
      help: "keep the tasks that matter for this handover, and link to the rest"
    )
  }

  /// Of the `rows` that begin at `place`, in the section called `section`, only the first `read` are read.
  static func finding(_ place: SourceRange, rows: Int, read: Int, in section: String) -> Finding {
    Finding(
      kind,
      "\"\(section)\" has \(rows) rows, and only the first \(read) are read",
      at: place,
      help: "keep the rows that matter for this handover, and link to the rest"
    )
  }
}
