public import Diagnostics

/// A reference to a playbook that is not there.
public enum UnknownPlaybook {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-playbook",
    .notReady,
    summary: "A handover names a playbook that is not there.",
    reason: "The brief cannot link to it, and the CSM does not learn how it is done here.",
    wrong: "playbook: [introduction-meting]",
    right: "playbook: [introduction-meeting]"
  )

  /// `reference` is none of the `known` ids.
  static func finding(_ reference: Written<String>, known: [String], near: String?) -> Finding {
    let help = near.map { "did you mean \"\($0)\"?" }
    return Finding(
      kind,
      "\"\(reference.value)\" is not the id of a playbook",
      at: reference.range,
      help: help
        ?? (known.isEmpty ? "there are no playbooks yet" : "the playbooks are \(known.joined(separator: ", "))")
    )
  }
}
