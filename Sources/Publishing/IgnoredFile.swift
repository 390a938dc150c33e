internal import Diagnostics

/// A file of the content folder that becomes no page, though its author may think so.
enum IgnoredFile {
  static let kind = FindingKind(
    "ignored-file",
    .warning,
    summary: "A file in the content folder is not read.",
    reason:
      "Its author thinks it is on the site. Handovers are read from handovers/, playbooks from playbooks/; links to other files are not followed, because they could show any file of the machine that builds the site.",
    wrong: "content/handover/apex.md",
    right: "content/handovers/apex.md"
  )

  static func stray(_ file: SourceFile, folders: [String]) -> Finding {
    Finding(
      kind,
      "this file is in none of the folders that are read",
      at: file.beginning,
      help: "move it to \(folders.map { $0 + "/" }.joined(separator: " or "))"
    )
  }

  static func link(_ file: SourceFile) -> Finding {
    Finding(
      kind,
      "this name is a link to elsewhere, and is not read",
      at: file.beginning,
      help: "put the file itself here"
    )
  }
}
