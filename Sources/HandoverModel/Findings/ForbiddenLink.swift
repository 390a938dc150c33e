public import Diagnostics
internal import Markdown

/// A link of a kind that no page may hold.
public enum ForbiddenLink {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "forbidden-link",
    .warning,
    summary:
      "A link is of a kind that no page may hold: javascript:, file:, or a file that would run in the reader's browser.",
    reason:
      "Links such as javascript: or file: are unsafe or work on one computer only; the page shows their words without a link.",
    wrong: "[Order form](file:///C:/orders/apex.pdf)",
    right: "[Order form](https://files.example/orders/apex.pdf)"
  )

  /// `link` has a destination that is not allowed.
  static func finding(_ link: LinkUse) -> Finding {
    Finding(
      kind,
      "\"\(link.destination)\" is not an address a page can link to",
      at: link.range,
      help: "use an address that begins with https://, http://, mailto: or tel:, or a path to a file of this project"
    )
  }
}
