internal import Diagnostics
internal import Glibc
internal import Publishing

/// Writes to the streams of the process.
enum Output {
  /// Writes all of `text` to the stream `descriptor`; `false` where it cannot be written.
  static func write(_ text: String, to descriptor: Int32) -> Bool { Stream.write(Array(text.utf8), to: descriptor) }

  /// Writes `text` into the file at `path`, which may also be a pipe.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  static func file(_ text: String, at path: String) throws(ExitStatus) { try write(text, at: path, O_TRUNC) }

  /// Writes `text` at the end of the file at `path`.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  static func append(_ text: String, to path: String) throws(ExitStatus) { try write(text, at: path, O_APPEND) }

  private static func write(_ text: String, at path: String, _ mode: Int32) throws(ExitStatus) {
    let descriptor = open(path, O_WRONLY | O_CREAT | mode | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw complain("cannot write \(path): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    guard write(text, to: descriptor) else {
      throw complain("cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }

  /// Writes `bytes`, which were asked for, to stdout.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where they cannot be written.
  static func bytes(_ bytes: [UInt8]) throws(ExitStatus) {
    guard Stream.write(bytes, to: STDOUT_FILENO) else { throw complain("cannot write to the standard output") }
  }

  /// Writes `text`, which was asked for, and a line end to stdout.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  static func data(_ text: String) throws(ExitStatus) {
    guard write(text + "\n", to: STDOUT_FILENO) else { throw complain("cannot write to the standard output") }
  }
}
