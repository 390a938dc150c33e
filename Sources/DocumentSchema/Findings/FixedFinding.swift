public import Diagnostics
internal import HandoverModel

/// A wish to make light of what is broken.
public enum FixedFinding {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "fixed-finding",
    .warning,
    summary: "Something that is broken is to be told as less.",
    reason: "Without a page, or with a link to nowhere, the site is wrong whatever it is called; it stays an error.",
    wrong: "findings: { broken-link: ignore }",
    right: "findings: { thin-section: ignore }"
  )

  /// What is called `name` is broken, whatever is written.
  static func finding(_ name: Written<String>) -> Finding {
    Finding(
      kind,
      "\"\(name.value)\" is always an error",
      at: name.range,
      help: "remove this line, and mend what it is about"
    )
  }
}
