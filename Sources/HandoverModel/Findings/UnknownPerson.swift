public import Diagnostics

/// A name that is not in `people.yaml`.
public enum UnknownPerson {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-person",
    .notReady,
    summary: "A person is named who is not in people.yaml.",
    reason: "A task, a promise or a customer that belongs to nobody we know belongs to nobody.",
    wrong: "csm: jordn",
    right: "csm: jordan"
  )

  /// `reference` names nobody we know; `near` is the id that was probably meant.
  static func finding(_ reference: PersonReference, near: String?) -> Finding {
    Finding(
      kind,
      "\"\(reference.id)\" is not in people.yaml",
      at: reference.range,
      help: near.map { "did you mean \"\($0)\"?" } ?? "add them to people.yaml: \(reference.id): { name: … }"
    )
  }
}
