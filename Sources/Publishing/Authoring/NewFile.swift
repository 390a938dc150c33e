internal import Glibc

/// A file could not be made.
public struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// Why, in the system's words or ours.
  public let reason: String

  /// For people: what could not be written, and why.
  public var description: String { "cannot write \(path): \(reason)" }
}

/// Writes files whole or not at all. Only ``replace(with:at:)`` takes the place of one that is there.
public enum NewFile {
  /// Writes `text` into a file at `path`, making the folders it is in.
  ///
  /// - Throws: ``OutputError`` where there is something at `path` already, or it cannot be written.
  public static func write(_ text: String, to path: String) throws(OutputError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try makeFolder(folder)
    let draft = "\(folder)/.baton-new-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(path: path, reason: problem()) }
    defer { unlink(draft) }
    let isWritten = write(Array(text.utf8), to: descriptor)
    let reason = problem()
    guard close(descriptor) == 0, isWritten else { throw OutputError(path: path, reason: reason) }
    // Unlike a renaming, a link never takes the place of a file that somebody made meanwhile.
    guard link(draft, path) == 0 else {
      throw OutputError(path: path, reason: errno == EEXIST ? "there is such a file already" : problem())
    }
  }

  /// Makes the folder at `path`, and those it is in.
  ///
  /// - Throws: ``OutputError`` where one cannot be made.
  public static func makeFolder(_ path: String) throws(OutputError) {
    var prefix = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      prefix += "/" + part
      guard mkdir(prefix, 0o755) == 0 || errno == EEXIST else { throw OutputError(path: path, reason: problem()) }
    }
  }

  /// Writes `bytes` into the file at `path`, whole or not at all; one that is there is replaced.
  ///
  /// - Throws: ``OutputError`` where it cannot be written.
  static func replace(with bytes: [UInt8], at path: String) throws(OutputError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let draft = "\(folder)/.baton-new-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw OutputError(path: path, reason: problem()) }
    defer { unlink(draft) }
    let isWritten = write(bytes, to: descriptor)
    let reason = problem()
    guard close(descriptor) == 0, isWritten else { throw OutputError(path: path, reason: reason) }
    guard rename(draft, path) == 0 else { throw OutputError(path: path, reason: problem()) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    Stream.write(bytes, to: descriptor) && fsync(descriptor) == 0
  }

  private static func problem() -> String { String(cString: strerror(errno)) }
}
