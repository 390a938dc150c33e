public import Diagnostics
internal import Markdown

/// Two headings that both begin the same section.
public enum DuplicateSection {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "duplicate-section",
    .warning,
    summary: "Two headings begin the same section.",
    reason: "Their contents are read as one; whoever reads only the first misses the rest, and the two may disagree.",
    wrong: "## Risks\n…\n## Roadblocks\n…",
    right: "## Roadblocks\n…"
  )

  /// `heading` begins a section that `first` began before.
  static func finding(_ heading: Block.Heading, first: Block.Heading) -> Finding {
    let title = heading.inlines.plainText
    return Finding(
      kind,
      "\"\(title)\" begins a section that is there already",
      at: heading.textRange,
      notes: [.init("first begun here", at: first.textRange)],
      help: "move what stands here to \"\(first.inlines.plainText)\" and remove this heading"
    )
  }
}
