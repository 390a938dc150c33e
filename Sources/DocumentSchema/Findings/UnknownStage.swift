public import Diagnostics
internal import HandoverModel

/// A severity for documents in a stage that does not exist.
public enum UnknownStage {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-stage",
    .warning,
    summary: "A severity is set for a stage that does not exist.",
    reason: "No document is in it, so it changes nothing.",
    wrong: "findings: { stages: { drafts: { thin-section: ignore } } }",
    right: "findings: { stages: { draft: { thin-section: ignore } } }"
  )

  /// `name` is not among `stages`.
  static func finding(_ name: Written<String>, stages: [String]) -> Finding {
    Finding(
      kind,
      "\"\(name.value)\" is not a stage",
      at: name.range,
      help: stages.nearest(to: name.value).map { "did you mean \"\($0)\"?" }
        ?? "the stages are \(stages.joined(separator: ", "))"
    )
  }
}
