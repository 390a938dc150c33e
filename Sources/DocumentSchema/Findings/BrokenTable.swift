public import Diagnostics
internal import HandoverModel
internal import Markdown

/// Lines between bars that are no table, because the line of hyphens is missing.
public enum BrokenTable {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "broken-table",
    .warning,
    summary: "Lines look like a table, but no line of hyphens makes them one.",
    reason: "They are read and shown as running text, so no row and no column of them is found.",
    wrong: "| Risk | Severity |\n| CFO looks | high |",
    right: "| Risk | Severity |\n|---|---|\n| CFO looks | high |"
  )

  /// What is found in `block`, which stands in the section called `section`.
  static func finding(in block: Block, of section: String) -> Finding? {
    guard let inlines = block.paragraph else { return nil }
    let lines = inlines.lines.prefix(2).map { $0.plainText.trimmedEnd }
    guard !lines.isEmpty, lines.allSatisfy({ $0.hasPrefix("|") && $0.hasSuffix("|") && $0.count > 2 }) else {
      return nil
    }
    let first = TextLine.lines(of: inlines, at: block.range)[0].range
    return Finding(
      kind,
      "these lines of \"\(section)\" look like a table, and are read as running text",
      at: first,
      help: "write the titles in the first line, and a line such as |---|---| below it"
    )
  }
}
