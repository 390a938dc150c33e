public import Diagnostics

/// An item that serves or follows something that is not in its document.
public enum UnknownReference {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-reference",
    .warning,
    summary: "An item of the plan refers to something that is not in the document.",
    reason: "The promise it was meant to keep counts as forgotten.",
    wrong: "- [ ] Report ready (@jordan, Day 30, for: Bord report view)",
    right: "- [ ] Report ready (@jordan, Day 30, for: Board report view)"
  )

  /// `reference` is no id and begins no title of these `kinds`, "an outcome nor a commitment"; `near` is the title that was probably meant.
  static func finding(_ reference: Written<String>, kinds: String, near: String?) -> Finding {
    Finding(
      kind,
      "\"\(reference.value)\" is neither \(kinds) of this document",
      at: reference.range,
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "write the beginning of its title, or give it an id such as {#board-report} and write that"
    )
  }
}
