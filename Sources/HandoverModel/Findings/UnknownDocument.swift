public import Diagnostics

/// A reference to a document by an id that none has.
public enum UnknownDocument {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-document",
    .notReady,
    summary: "A field names a document that is not there, such as a playbook.",
    reason: "The page cannot link to it, and the CSM does not learn how it is done here.",
    wrong: "playbook: [introduction-meting]",
    right: "playbook: [introduction-meeting]"
  )

  /// `reference` is none of the `known` ids of its kind.
  static func finding(_ reference: Written<DocumentName>, known: [String], near: String?) -> Finding {
    let name = reference.value
    let list = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? " …" : "")
    return Finding(
      kind,
      "\"\(name.id)\" is not the id of a \(name.kind)",
      at: reference.range,
      help: near.map { "did you mean \"\($0)\"?" }
        ?? (known.isEmpty ? "there is none of that kind yet" : "the ids of that kind are \(list)")
    )
  }
}
