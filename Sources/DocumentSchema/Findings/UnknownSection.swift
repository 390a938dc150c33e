public import Diagnostics
internal import Markdown

/// A heading that begins no section of the schema.
public enum UnknownSection {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-section",
    .advice,
    summary: "A heading, or a row of a table, begins no section of the schema.",
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

  /// `heading` stands within the section called `outer`, and has, or nearly has, the name of `rule`, which the document lacks.
  static func finding(_ heading: Block.Heading, within outer: String, meaning rule: SectionRule) -> Finding {
    Finding(
      kind,
      "\"\(heading.inlines.plainText)\" stands within \"\(outer)\", and begins no section",
      at: heading.textRange,
      help:
        "if it is meant to be \"\(rule.names.titles.english)\", write as many # in front of it as in front of \"\(outer)\"; otherwise it may stay"
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
