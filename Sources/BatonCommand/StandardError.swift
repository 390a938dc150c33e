internal import Glibc

/// Where findings, progress and complaints go; stdout is for data.
enum StandardError {
  /// Writes `text` as it is. Where nobody can read it any more, it is lost: there is no one left to tell.
  static func write(_ text: String) {
    _ = Output.write(text, to: STDERR_FILENO)
  }

  /// Whether a person is looking, at a terminal that can wipe a line.
  static var canWipe: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// Whether colours are welcome: on a terminal that has them, unless `NO_COLOR` is set to anything (no-color.org).
  static var wantsColor: Bool { canWipe && (variable("NO_COLOR") ?? "").isEmpty }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
