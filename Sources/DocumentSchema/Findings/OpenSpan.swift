public import Diagnostics

/// Days in a row without a first or a last one.
public enum OpenSpan {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "open-span",
    .notReady,
    summary: "A time away or a freeze lacks its first or its last day.",
    reason: "Whether somebody is there on a day cannot be told, so the entry does not count.",
    wrong: "away: [{ from: 2026-12-20, cover: jordan }]",
    right: "away: [{ from: 2026-12-20, to: 2027-01-06, cover: jordan }]"
  )

  /// The entry of the list `list` at `range` has no day in the field `missing`.
  static func finding(missing: String, in list: String, at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(missing)\" is missing from this entry of \"\(list)\"",
      at: range,
      help: "add \(missing): and the \(missing == "from" ? "first" : "last") day, such as 2026-12-20"
    )
  }
}
