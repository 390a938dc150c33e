public import Diagnostics

/// Somebody of the customer's who does something, and is not among the stakeholders.
public enum UnknownContact {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-contact",
    .warning,
    summary: "Somebody is to do something who is neither one of us nor among the stakeholders.",
    reason:
      "The CSM does not know who that is, nor how to reach them; one of us is meant only with a sign in front: @jordan.",
    wrong: "- [ ] All vehicles on the app (Derek Hwang, Day 45)",
    right: "- [ ] All vehicles on the app (Derek Huang, Day 45)"
  )

  /// `contact` is nobody among the stakeholders; `near` is the one who was probably meant, `person` one of us of that name.
  static func finding(_ contact: Written<String>, near: String?, person: PersonID?) -> Finding {
    let help =
      if let person {
        "one of us is written with a sign in front: @\(person)"
      } else if let near {
        "did you mean \"\(near)\"?"
      } else {
        "add them to the stakeholders, or write one of us as @name"
      }
    return Finding(kind, "\"\(contact.value)\" is not among the stakeholders", at: contact.range, help: help)
  }
}
