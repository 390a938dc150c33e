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

  /// `link`, in the document at `path`, leads to none of the `known` documents.
  static func finding(_ link: LinkUse, in path: ContentPath, known: [ContentPath]) -> Finding {
    let wanted = LinkDestination(link.destination).path
    let names = known.map { $0.relative(to: path) }
    let sameName = known.first { $0.stem == ContentPath(wanted).stem }?.relative(to: path)
    let near = sameName ?? names.nearest(to: wanted)
    return Finding(
      kind,
      "\"\(link.destination)\" leads to no file",
      at: link.range,
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "write the path from this document's folder, such as ../playbooks/introduction.md"
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
