internal import Diagnostics
internal import HandoverModel
internal import History

/// Only the last commits of the repository are here, as CI fetches them.
enum ShallowHistory {
  static let kind = FindingKind(
    "shallow-history",
    .warning,
    summary: "Only the last commits of the repository are here, so nothing is known of the documents' past.",
    reason:
      "Who wrote a handover when, what changed since it was accepted and which answers are old is read from git's history. CI fetches only the last commit, unless it is told otherwise.",
    wrong: "- uses: actions/checkout@v4",
    right: "- uses: actions/checkout@v4\n  with:\n    fetch-depth: 0"
  )
}

/// git is there, and does not tell the history.
enum UnreadableHistory {
  static let kind = FindingKind(
    "unreadable-history",
    .warning,
    summary: "git did not tell the repository's history, so nothing is known of the documents' past.",
    reason:
      "Who wrote a handover when, what changed since it was accepted and which answers are old is read from git's history; without it these checks say nothing.",
    wrong: "$ git log\nfatal: detected dubious ownership in repository at '/work'",
    right: "$ git config --global --add safe.directory /work\n$ git log"
  )
}

extension HistoryProblem {
  /// What is told about it; it is of no file, but of the content `folder`.
  func finding(at folder: SourceFile) -> Finding {
    switch self {
    case .shallow:
      Finding(
        ShallowHistory.kind,
        "only the last commits are here; who wrote what when is not known",
        at: folder.beginning,
        help: "in CI, fetch all of it: fetch-depth: 0 in GitHub, GIT_DEPTH: 0 in GitLab; here: git fetch --unshallow"
      )
    case .notTrusted(let words):
      Finding(
        UnreadableHistory.kind,
        "the repository belongs to another user, and git does not read it: \(words)",
        at: folder.beginning,
        help: "if you trust it: git config --global --add safe.directory, with the folder that git names"
      )
    case .failed(let words):
      Finding(
        UnreadableHistory.kind,
        "git does not tell the history: \(words)",
        at: folder.beginning,
        help: "run git log in this folder, and mend what it says"
      )
    }
  }
}
