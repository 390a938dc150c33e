internal import Diagnostics
internal import HandoverModel

/// A folder or a picture that `baton.yaml` names and that is not there.
enum MissingConfiguredFile {
  static let kind = FindingKind(
    "missing-configured-file",
    .warning,
    summary: "A folder or a picture that baton.yaml names is not in the content folder.",
    reason: "What is said of the folder changes nothing, and pages are shown without the logo.",
    wrong: "findings: { folders: { handover/emea: { stale-answer: ignore } } }",
    right: "findings: { folders: { handovers/emea: { stale-answer: ignore } } }"
  )

  /// The `folders` below which there is none of `files`.
  static func findings(folders: [Written<ContentPath>], among files: some Sequence<ContentPath>) -> [Finding] {
    guard !folders.isEmpty else { return [] }
    var known: Set<String> = []
    for file in files {
      for depth in 1..<max(1, file.parts.count) { known.insert(file.parts.prefix(depth).joined(separator: "/")) }
    }
    var (log, guesses) = (FindingLog(), GuessBudget())
    for folder in folders where !known.contains(folder.value.description) {
      let near = guesses.nearest(to: folder.value.description, among: known)
      log.append(
        Finding(
          kind,
          "\"\(folder.value)\" is not a folder of the content folder",
          at: folder.range,
          help: near.map { "did you mean \"\($0)\"?" }
            ?? "write its path from the content folder, such as handovers/emea"
        )
      )
    }
    return log.told
  }

  /// `logo` is not among the files of the content folder.
  static func finding(logo: Written<ContentPath>) -> Finding {
    Finding(
      kind,
      "\"\(logo.value)\" is not in the content folder",
      at: logo.range,
      help: "put the picture there, or correct its path"
    )
  }
}
