public import Diagnostics
internal import Markdown

/// A link to a heading that is not there.
public enum BrokenAnchor {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "broken-anchor",
    .broken,
    summary: "A link leads to a heading that its document does not have.",
    reason: "The page opens at its top, and the reader searches for what the link promised.",
    wrong: "See [the risks](apex.md#risk).",
    right: "See [the risks](apex.md#roadblocks)."
  )

  /// `link` leads to `anchor`, which is not among the `known` ones of its document.
  static func finding(_ link: LinkUse, anchor: String, known: [String], near: String?) -> Finding {
    let help =
      if let near {
        "did you mean \"#\(near)\"?"
      } else if known.isEmpty {
        "the document has no headings: remove \"#\(anchor)\""
      } else {
        "its headings are \(known.prefix(12).map { "#" + $0 }.joined(separator: ", "))\(known.count > 12 ? ", …" : "")"
      }
    return Finding(
      kind,
      "\"#\(anchor)\" is not a heading of the document this link leads to",
      at: link.range,
      help: help
    )
  }
}
