internal import Glibc

/// Where findings, progress and complaints go; stdout is for data.
enum StandardError {
  /// Writes `text` as it is.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = fwrite(bytes.baseAddress, 1, bytes.count, stderr)
    }
  }

  /// Whether a person is looking: only then colours and progress are welcome.
  static var isTerminal: Bool { isatty(fileno(stderr)) == 1 }
}
