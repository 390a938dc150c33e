internal import Glibc

/// Where findings, progress and complaints go; stdout is for data.
enum StandardError {
  /// Writes `text` as it is. Where nobody can read it any more, it is lost: there is no one left to tell.
  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Whether a person is looking: only then colours and progress are welcome.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
