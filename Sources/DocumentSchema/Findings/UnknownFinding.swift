public import Diagnostics
internal import HandoverModel

/// A severity for a kind of finding that does not exist.
public enum UnknownFinding {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-finding",
    .warning,
    summary: "A severity is set for a kind of finding that does not exist.",
    reason: "It changes nothing, and what it was meant to change stays as it was.",
    wrong: "findings: { thin-sections: ignore }",
    right: "findings: { thin-section: ignore }"
  )

  /// No kind is called `name`; `near` was probably meant.
  static func finding(_ name: Written<String>, near: String?) -> Finding {
    Finding(
      kind,
      "\"\(name.value)\" is not the name of a finding",
      at: name.range,
      help: near.map { "did you mean \"\($0)\"?" } ?? "`baton explain` lists all names"
    )
  }
}
