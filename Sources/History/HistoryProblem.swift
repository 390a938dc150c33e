/// What people should know about a past that is not known.
public enum HistoryProblem: Sendable, Hashable {
  /// Only the last commits of the repository are here.
  case shallow
  /// The repository belongs to somebody else, and git does not trust it; in git's words.
  case notTrusted(String)
  /// git failed; in its words.
  case failed(String)

  init(_ failure: GitFailure) {
    self = failure.isDistrust ? .notTrusted(failure.words) : .failed(failure.words)
  }
}
