public import Diagnostics

/// An item that refers to something by words with which several titles begin.
public enum AmbiguousReference {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "ambiguous-reference",
    .warning,
    summary: "An item of the plan refers to something by words that fit several titles.",
    reason: "Nobody can tell which promise it keeps.",
    wrong: "for: Board report",
    right: "for: Board report view"
  )

  /// `reference` begins each of `titles`.
  static func finding(_ reference: Written<String>, titles: [String]) -> Finding {
    Finding(
      kind,
      "\"\(reference.value)\" could be \(titles.map { "\"\($0)\"" }.joined(separator: " or "))",
      at: reference.range,
      subjects: [reference.value],
      help: "write more of the title, or give it an id such as {#board-report} and write that"
    )
  }
}
