/// Why git did not tell what was asked.
enum GitFailure: Error, Hashable {
  /// There is no git on this machine.
  case notInstalled
  /// It wrote nothing for so many seconds, and was ended.
  case silent(seconds: Int)
  /// It wrote more than is read.
  case endless
  /// It ended with the status 1 and wrote nothing at all: its way to say no.
  case denied
  /// It ended with these words.
  case refused(String)
  /// What it wrote cannot be understood.
  case unintelligible
}

extension GitFailure {
  /// Whether git does not trust the repository, because it belongs to somebody else.
  var isDistrust: Bool {
    if case .refused(let words) = self { words.contains("dubious ownership") } else { false }
  }

  /// For people: what happened.
  var words: String {
    switch self {
    case .notInstalled: "git is not installed"
    case .silent(let seconds): "git wrote nothing for \(seconds) seconds"
    case .denied: "git failed without a word"
    case .endless: "git did not stop writing"
    case .refused(let words): words.isEmpty ? "git failed without a word" : words
    case .unintelligible: "what git wrote cannot be understood"
    }
  }
}
