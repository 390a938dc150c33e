public import Diagnostics
internal import HandoverModel

/// Two people with one name or one e-mail address.
public enum RepeatedPerson {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "repeated-person",
    .warning,
    summary: "Two people in people.yaml have the same name or the same e-mail address.",
    reason: "Most often it is one person under two ids: what one of them owns is missing from the other's page.",
    wrong: "jordan:   { name: Jordan Rivera }\njrivera:  { name: Jordan Rivera }",
    right: "jordan:   { name: Jordan Rivera }"
  )

  /// `text`, a name, is that of the person `owner` already, written at `first`.
  static func finding(name text: Written<String>, of owner: String, first: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text.value)\" is the name of \"\(owner)\" already",
      at: text.range,
      notes: [.init("first written here", at: first)],
      help: "keep one of the two, or tell them apart by a middle name or a place"
    )
  }

  /// `text`, an e-mail address, is that of the person `owner` already, written at `first`.
  static func finding(email text: Written<String>, of owner: String, first: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text.value)\" is the e-mail address of \"\(owner)\" already",
      at: text.range,
      notes: [.init("first written here", at: first)],
      help: "write each one's own address"
    )
  }
}
