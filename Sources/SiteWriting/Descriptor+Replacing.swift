#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension Descriptor {
  /// Moves the file `source` of this folder to `name` in `folder`, in one step: whoever looks sees the old file or the
  /// new one. A link there is replaced, not followed; so is an empty folder.
  func move(_ source: String, to name: String, in folder: Descriptor) throws(SiteWritingError) {
    if renameat(number, source, folder.number, name) == 0 { return }
    var code = errno
    if code == EISDIR || code == ENOTEMPTY || code == EEXIST {
      guard try folder.remove(name, isFolder: true) else { throw .notAFile(folder.pathOf(name)) }
      if renameat(number, source, folder.number, name) == 0 { return }
      code = errno
    }
    throw folder.failure("write", name, code: code)
  }

  /// Opens the file that a build locks while it writes, and makes it if need be.
  func lockFile(_ name: String) throws(SiteWritingError) -> Descriptor {
    let opened = Self.retrying { openat(number, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644) }
    guard opened >= 0 else { throw failure("open", name) }
    return Descriptor(opened, path: pathOf(name))
  }
}
