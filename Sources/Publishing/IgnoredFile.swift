internal import Diagnostics
internal import HandoverModel

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

  static func noFile(_ file: SourceFile) -> Finding {
    Finding(kind, "this is not a file, and is not read", at: file.beginning, help: "put a file here, or remove it")
  }

  /// What is wrong with the name of the file at `path`, if it looks as if it was meant to be read or cannot be copied.
  static func misnamed(_ path: ContentPath, at place: String) -> Finding? {
    let name = path.parts.last ?? ""
    let lowered = name.lowercased()
    let file = SourceFile(path: place, bytes: [])
    for known in ["people", "baton"] where path.parts.count == 1 && [known + ".yml", known + ".yaml"].contains(lowered)
    {
      return Finding(kind, "this file is not read under this name", at: file.beginning, help: "call it \(known).yaml")
    }
    if path.topFolder == "schema", lowered.hasSuffix(".yaml") || lowered.hasSuffix(".yml") {
      return path.parts.count > 2
        ? Finding(kind, "only schemas directly in schema/ are read", at: file.beginning, help: "move it to schema/")
        : Finding(
          kind,
          "this schema is not read under this name",
          at: file.beginning,
          help: "call it \(name.prefix { $0 != "." }).yaml"
        )
    }
    if [".md", ".markdown", ".mdown", ".mkd"].contains(where: lowered.hasSuffix) {
      let stem = name.prefix { $0 != "." }
      return Finding(kind, "this file is not read under this name", at: file.beginning, help: "call it \(stem).md")
    }
    if path.parts.contains(where: {
      $0.contains("\\") || $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }) {
      return Finding(
        kind,
        "this name holds a character that no address can hold, and is not copied",
        at: file.beginning,
        help: "give it a name of letters, digits, spaces and hyphens"
      )
    }
    return nil
  }

  /// The file at `path` lies among documents, is of a kind that people write them in, and is not read; `nil` for others.
  static func unread(_ path: ContentPath, at place: String) -> Finding? {
    let name = path.parts.last ?? ""
    let (stem, ending) = parted(name)
    // "README" and "LICENSE" are for whoever looks into the folder.
    guard stem != "readme", !ending.isEmpty || name != name.uppercased() else { return nil }
    let file = SourceFile(path: place, bytes: [])
    if let program = programs[ending] {
      return Finding(
        kind,
        "\"\(name)\" is a \(program) file, and is not read",
        at: file.beginning,
        help: "save it as plain text, and call it \(stem).md"
      )
    }
    guard ["", "txt", "text", "md"].contains(ending) else { return nil }
    return Finding(kind, "\"\(name)\" is not read", at: file.beginning, help: "call it \(stem).md")
  }

  /// A name for the document in a file called `name`, without blanks, and the ending that says which program wrote it.
  private static func parted(_ name: String) -> (stem: String, ending: String) {
    let parts = name.trimmed.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
    let stem = parts[0].split { $0.isWhitespace }.joined(separator: "-").lowercased()
    return (stem.isEmpty ? "acme" : stem, ending)
  }

  private static let programs = [
    "docx": "Word", "doc": "Word", "odt": "LibreOffice", "rtf": "rich text", "pages": "Pages",
  ]

  /// Nothing is there that could become a page.
  static func nothing(in root: String, folders: [String]) -> Finding {
    Finding(
      NothingToRead.kind,
      "\"\(root)\" holds no handovers and no playbooks",
      at: SourceFile(path: root, bytes: []).beginning,
      help: "write a handover into \(root)/\(folders[0])/, such as acme.md, or name another folder with --content"
    )
  }
}

/// A content folder without a single document.
enum NothingToRead {
  static let kind = FindingKind(
    "nothing-to-read",
    .broken,
    summary: "The content folder holds no handovers and no playbooks.",
    reason: "It is most often the wrong folder; a site of nothing would replace the one that is there.",
    wrong: "baton build --content contents",
    right: "baton build --content content"
  )
}
