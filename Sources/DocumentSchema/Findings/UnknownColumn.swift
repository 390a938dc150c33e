public import Diagnostics

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

  /// What should stand in `range`, where `title` stands: the name of the column of `columns` that was surely meant, where it is among the
  /// `free` ones. A name in the author's own language, and an alias where that was meant.
  public static func suggestion(
    for title: String,
    at range: SourceRange,
    among columns: [ColumnRule],
    free: [ColumnRule]
  ) -> String? {
    let near = columns.flatMap(\.names.all).surelyNearest(to: title)
    let meant = Set(columns.filter { column in near.contains { column.names.all.contains($0) } }.map(\.key))
    guard let name = near.first, meant.count == 1, free.contains(where: { meant.contains($0.key) }) else { return nil }
    return Suggestion.text(of: range, with: name, for: title)
  }

  /// `title`, which stands in `range`, is the title of a column in the section called `section`, and `near` the column it was
  /// probably meant to name; `free` are the columns its rows do not have yet.
  static func finding(
    _ title: String,
    at range: SourceRange,
    near: ColumnRule?,
    suggestion: String?,
    free: [ColumnRule],
    in section: String
  ) -> Finding {
    let severity: Severity = near.map { $0.isRequired ? .notReady : .warning } ?? .advice
    return Finding(
      kind,
      "\"\(title)\" is not a column of \"\(section)\"",
      at: range,
      severity: severity,
      suggestion: suggestion,
      meant: near?.key,
      help: help(near, free.map(\.names.titles.english), "columns")
    )
  }

  /// `line` begins with a label in the section called `section`; `near` is the label it was probably meant to be.
  static func label(_ line: LabelledLine, near: ColumnRule?, known: [ColumnRule], in section: String) -> Finding {
    Finding(
      kind,
      "\"\(line.label)\" is not a label of \"\(section)\"",
      at: line.labelRange,
      severity: near == nil ? .advice : .warning,
      suggestion: near == nil ? nil : suggestion(for: line.label, at: line.labelRange, among: known, free: known),
      meant: near?.key,
      help: help(near, known.map(\.names.titles.english), "labels")
    )
  }

  private static func help(_ near: ColumnRule?, _ names: [String], _ kind: String) -> String {
    if let near { return "did you mean \"\(near.names.titles.english)\"?" }
    if names.isEmpty { return "it is shown on the handover page as it is, and nothing checks it" }
    return "it is shown on the handover page as it is; the \(kind) not used yet are \(names.joined(separator: ", "))"
  }
}
