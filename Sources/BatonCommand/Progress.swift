/// Says what a run is busy with, on one line that is wiped again: only where a person is looking, and only on a terminal that
/// can wipe a line.
enum Progress {
  /// Shows `words` until ``clear()``.
  static func show(_ words: String) {
    guard StandardError.canWipe else { return }
    StandardError.write("\r\u{1B}[K\(words) …")
  }

  /// Wipes the line.
  static func clear() {
    guard StandardError.canWipe else { return }
    StandardError.write("\r\u{1B}[K")
  }
}
