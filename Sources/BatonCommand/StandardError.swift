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

  /// Whether a person is looking: only then progress is welcome.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colours are welcome: on a terminal that has them, unless `NO_COLOR` is set to anything (no-color.org).
  static var wantsColor: Bool {
    isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
