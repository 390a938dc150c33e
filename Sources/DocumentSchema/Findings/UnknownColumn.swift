public import Diagnostics
internal import Markdown

/// A column of a table that the schema does not know.
public enum UnknownColumn {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-column",
    .warning,
    summary: "A table has a column with a title that is not in the schema.",
    reason:
      "The column is shown on the handover page, but the brief leaves it out and nothing checks it; most often it is a known column with another title.",
    wrong: "| Outcome | Metrik | Target |",
    right: "| Outcome | Metric | Target |"
  )

  /// The column of `free` that a title was probably meant to name.
  static func column(meantBy title: String, among free: [ColumnRule]) -> ColumnRule? {
    free.flatMap(\.names.all).nearest(to: title).flatMap { name in free.first { $0.names.all.contains(name) } }
  }

  /// `cell` is the title of a column in the section called `section`, and `near` the column it was probably meant to name;
  /// `free` are the columns its table does not have yet.
  static func finding(_ cell: Block.Table.Cell, near: ColumnRule?, free: [ColumnRule], in section: String) -> Finding {
    let title = cell.inlines.plainText
    let names = free.map(\.names.titles.english)
    let help =
      if let near {
        "did you mean \"\(near.names.titles.english)\"?"
      } else if names.isEmpty {
        "it is shown on the handover page as it is, and nothing checks it"
      } else {
        "it is shown on the handover page as it is; the columns not used yet are \(names.joined(separator: ", "))"
      }
    let severity: Severity = near.map { $0.isRequired ? .notReady : .warning } ?? .advice
    return Finding(
      kind,
      "\"\(title)\" is not a column of \"\(section)\"",
      at: cell.range,
      severity: severity,
      help: help
    )
  }
}
