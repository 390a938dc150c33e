public import Diagnostics
internal import Markdown

/// A heading that is nearly the name of a section, which the document lacks.
public enum MisspeltSection {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "misspelt-section",
    .warning,
    summary: "A heading is nearly, but not quite, the name of a section.",
    reason: "What stands under it is on the handover page only: the brief leaves it out, and nothing checks it.",
    wrong: "## Sucess criteria",
    right: "## Success criteria"
  )

  /// `heading` was probably meant to begin the section of `rule`.
  static func finding(_ heading: Block.Heading, meaning rule: SectionRule) -> Finding {
    Finding(
      kind,
      "\"\(heading.inlines.plainText)\" is not the name of a section",
      at: heading.textRange,
      help: "did you mean \"\(rule.names.titles.english)\"?"
    )
  }
}
