public import Diagnostics

/// A mistake in a schema file.
public enum InvalidSchema {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "invalid-schema",
    .broken,
    summary: "A schema file says something that Baton does not understand.",
    reason: "Every document of its kind is read and checked by it; a rule that is passed over protects nobody.",
    wrong: "renewal-date: { type: dat }",
    right: "renewal-date: { type: date }"
  )
}
