public import Diagnostics
internal import HandoverModel

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
  static func finding(_ heading: SectionContent.Heading, first: SectionContent.Heading) -> Finding {
    Finding(
      kind,
      "\"\(heading.text)\" begins a section that is there already",
      at: heading.range,
      notes: [.init("first begun here", at: first.range)],
      help: "move what stands here to \"\(first.text)\" and remove this heading"
    )
  }
}
