public import Diagnostics
internal import Markdown

/// A link to a file that is not there.
public enum BrokenLink {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "broken-link",
    .broken,
    summary: "A link leads to a file that is not there.",
    reason: "Whoever follows it before a call finds an error page instead of the answer.",
    wrong: "See [the introduction](../playbook/introduction.md).",
    right: "See [the introduction](../playbooks/introduction.md)."
  )

  /// `link` leads nowhere; `near` is the path it was probably meant to be.
  static func finding(_ link: LinkUse, near: String?) -> Finding {
    Finding(
      kind,
      "\"\(link.destination)\" leads to no page and no file that is copied to the site",
      at: link.range,
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "there is no such file in the content folder, and none with a name like it; write the path from this document's folder"
    )
  }

  /// `link` leads to the Markdown file at `place`, which is no document.
  static func finding(_ link: LinkUse, toReadme place: ContentPath) -> Finding {
    Finding(
      kind,
      "\"\(link.destination)\" leads to a file that is no document, and has no page",
      at: link.range,
      help:
        "\"\(place.parts.last ?? "")\" is for those who write here; write what a reader needs into a document and link to that, or to its address on the web"
    )
  }
}

extension ContentPath {
  /// How the document at `other` would name this place.
  func relative(to other: ContentPath) -> String {
    var common = 0
    while common < parts.count - 1, common < other.parts.count - 1, parts[common] == other.parts[common] { common += 1 }
    let up = Array(repeating: "..", count: other.parts.count - 1 - common)
    return (up + parts[common...]).joined(separator: "/")
  }
}
