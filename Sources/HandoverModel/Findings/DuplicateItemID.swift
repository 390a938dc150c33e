public import Diagnostics

/// Two things of one document with one id.
public enum DuplicateItemID {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "duplicate-item-id",
    .warning,
    summary: "Two items, outcomes or commitments of a document have the same id.",
    reason: "What refers to it by the id means only one of them, and nobody can tell which.",
    wrong: "- [ ] Kickoff {#start}\n- [ ] Data import {#start}",
    right: "- [ ] Kickoff {#start}\n- [ ] Data import {#import}"
  )

  /// `answer` has the id of `first`.
  static func finding(_ answer: Answer, id: String, first: Answer) -> Finding {
    Finding(
      kind,
      "\"\(id)\" is the id of something else in this document already",
      at: answer.range,
      notes: [.init("first used here", at: first.range)],
      help: "give one of the two another id"
    )
  }
}
