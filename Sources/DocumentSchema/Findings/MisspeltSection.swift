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

  /// `heading` was probably meant to begin the section of `rule`, one of `rules`.
  static func finding(_ heading: Block.Heading, meaning rule: SectionRule, among rules: [SectionRule]) -> Finding {
    let title = heading.inlines.plainText
    let sure = rules.flatMap(\.names.all).surelyNearest(to: title)
    let isSure = sure.allSatisfy { name in rules.first { $0.names.all.contains(name) }?.key == rule.key }
    return Finding(
      kind,
      "\"\(title)\" is not the name of a section",
      at: heading.textRange,
      suggestion: isSure ? sure.first.flatMap { Suggestion.text(of: heading.textRange, with: $0, for: title) } : nil,
      meant: rule.key,
      help: "did you mean \"\(rule.names.titles.english)\"?"
    )
  }
}
