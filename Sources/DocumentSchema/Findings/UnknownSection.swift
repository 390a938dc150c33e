public import Diagnostics
internal import Markdown

/// A heading that begins no section of the schema.
public enum UnknownSection {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-section",
    .advice,
    summary: "A heading, or a row of a table, is no section that the schema knows.",
    reason:
      "What stands under it is on the handover page, where it stood; the brief leaves it out and nothing checks it. That is fine for a section of your own, and a loss for one that the CSM looks for under its name.",
    wrong: "## なぜ買ったか",
    right: "## Why they bought"
  )

  /// `heading` begins no section; `missing` are the sections that its document does not have.
  static func finding(_ heading: Block.Heading, missing: [SectionRule]) -> Finding {
    let required = missing.filter { $0.requiredFrom != nil }.map { "\"\($0.names.titles.english)\"" }
    let help =
      required.isEmpty
      ? "it is shown on the handover page as it is"
      : "it is shown on the handover page as it is; if it was meant to be one of the sections not there yet, call it so: "
        + required.prefix(4).joined(separator: ", ") + (required.count > 4 ? " …" : "")
    return Finding(
      kind,
      "\"\(heading.inlines.plainText)\" is not a section that Baton knows",
      at: heading.textRange,
      help: help
    )
  }

  /// The row that `text` begins, in `range`, is no section and no field.
  static func finding(row text: String, at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text)\" is neither a section nor a field that Baton knows",
      at: range,
      help: "it is shown on the handover page as it is; `baton schema handover` lists the names"
    )
  }
}
