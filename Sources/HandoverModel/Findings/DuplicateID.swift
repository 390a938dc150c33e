public import Diagnostics

/// Two documents of a kind with one id.
public enum DuplicateID {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "duplicate-id",
    .broken,
    summary: "Two documents have the same id.",
    reason: "Both would be written to the same page, and one customer would be lost.",
    wrong: "id: apex      # in handovers/apex.md and in handovers/apex-2.md",
    right: "id: apex-iberia"
  )

  /// `id` is taken by the document that wrote `first`.
  static func finding(_ id: Written<String>, first: Written<String>) -> Finding {
    Finding(
      kind,
      "\"\(id.value)\" is the id of another document already",
      at: id.range,
      notes: [.init("first used here", at: first.range)],
      help: "give this document an id of its own; the one that has been on the site longer should keep its id"
    )
  }
}
