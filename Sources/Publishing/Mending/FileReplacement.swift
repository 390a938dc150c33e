internal import Diagnostics
internal import Glibc

/// Replaces files that are there, whole or not at all.
public enum FileReplacement {
  /// Writes `bytes` into the file at `path`, which must still hold `original`; it keeps its permissions and its owner.
  ///
  /// The new text is written beside it and takes its place in one step, so that whoever looks, or pulls the plug, has the one or the
  /// other.
  ///
  /// - Throws: ``OutputError`` where the file was changed meanwhile, is no file of its own any more, or cannot be written.
  public static func write(_ bytes: [UInt8], to path: String, replacing original: [UInt8]) throws(OutputError) {
    func failure() -> OutputError { OutputError(path: path, reason: String(cString: strerror(errno))) }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG, access(path, W_OK) == 0 else {
      throw OutputError(path: path, reason: "it is not a file that may be written")
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let draft = "\(folder)/.baton-fix-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure() }
    var isOpen = true
    defer {
      if isOpen { close(descriptor) }
      unlink(draft)
    }
    // Only root may give a file away; whoever else writes it owns it.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0, Stream.write(bytes, to: descriptor), fsync(descriptor) == 0
    else {
      throw failure()
    }
    isOpen = false
    guard close(descriptor) == 0 else { throw failure() }
    guard let now = try? InputFile.read(path), now.bytes == original else {
      throw OutputError(path: path, reason: "it was changed meanwhile; run baton fix again")
    }
    guard rename(draft, path) == 0 else { throw failure() }
  }
}
