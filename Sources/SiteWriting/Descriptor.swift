#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// An open file or folder; closed when nobody refers to it any more.
///
/// Everything below the output folder is reached from such a descriptor, one name at a time and without following
/// links, so that no link swapped in meanwhile can lead out of the folder.
final class Descriptor: Sendable {
  let number: Int32
  /// Where it is, for messages.
  let path: String

  /// Takes over `number`.
  init(_ number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  /// The kinds of thing a name can stand for.
  enum Kind { case file, folder, link, other }

  /// Runs `call` again as long as a signal interrupted it.
  static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  func failure(_ operation: String, _ name: String = "", code: Int32 = errno) -> SiteWritingError {
    .failed(operation: operation, path: pathOf(name), code: code)
  }

  /// The path of `name` within this folder, for messages.
  func pathOf(_ name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }

  /// Opens the folder at `path`, which may be reached through links: whoever names the output folder decides.
  static func folder(at path: String) throws(SiteWritingError) -> Descriptor {
    let number = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { throw .failed(operation: "open", path: path, code: errno) }
    return Descriptor(number, path: path)
  }

  /// The folder `name` in this one; `nil` if there is none.
  ///
  /// - Throws: ``SiteWritingError/notAFolder(_:)`` if a link or something else stands there.
  func folder(_ name: String) throws(SiteWritingError) -> Descriptor? {
    let opened = Self.retrying { openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    if opened >= 0 { return Descriptor(opened, path: pathOf(name)) }
    switch errno {
    case ENOENT: return nil
    case ENOTDIR, ELOOP: throw .notAFolder(pathOf(name))
    default: throw failure("open", name)
    }
  }

  /// Makes the folder `name`; no error if there is one.
  func makeFolder(_ name: String) throws(SiteWritingError) {
    if mkdirat(number, name, 0o755) != 0, errno != EEXIST { throw failure("create", name) }
  }

  /// What `name` stands for, links not followed; `nil` if nothing does.
  func kind(of name: String) throws(SiteWritingError) -> Kind? {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw failure("look at", name)
    }
    return Self.kind(status)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The bytes of the file `name`; `nil` if there is no such file, if it is a link or a device, or if its size is not
  /// `size`.
  func bytes(of name: String, size: Int? = nil) throws(SiteWritingError) -> [UInt8]? {
    // Opening a pipe would otherwise wait for somebody to write into it.
    let opened = Self.retrying { openat(number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    guard opened >= 0 else {
      if [ENOENT, ELOOP, ENXIO, EACCES].contains(errno) { return nil }
      throw failure("open", name)
    }
    let file = Descriptor(opened, path: pathOf(name))
    var status = stat()
    guard fstat(opened, &status) == 0 else { throw file.failure("look at") }
    guard Self.kind(status) == .file, size == nil || Int(status.st_size) == size else { return nil }
    return try file.contents(capacity: Int(status.st_size))
  }

  private func contents(capacity: Int) throws(SiteWritingError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let length = read(number, buffer.baseAddress.map { $0 + count }, capacity - count)
        if length < 0, errno == EINTR { continue }
        if length < 0 { code = errno }
        if length <= 0 { break }
        count += length
      }
    }
    guard code == 0 else { throw failure("read", code: code) }
    return bytes
  }

  /// Makes the file `name`, which must not exist, and writes `bytes` into it.
  func write(_ bytes: [UInt8], toNew name: String) throws(SiteWritingError) {
    let opened = Self.retrying { openat(number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644) }
    guard opened >= 0 else { throw failure("create", name) }
    let file = Descriptor(opened, path: pathOf(name))
    var offset = 0
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        #if canImport(Darwin)
          let length = Darwin.write(opened, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        #elseif canImport(Musl)
          let length = Musl.write(opened, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        #else
          let length = Glibc.write(opened, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        #endif
        if length < 0, errno == EINTR { continue }
        guard length > 0 else {
          code = length < 0 ? errno : EIO
          break
        }
        offset += length
      }
    }
    if code != 0 { throw file.failure("write", code: code) }
  }

  /// Removes the file or link `name`, or the folder if it is empty; whether it was there to be removed.
  @discardableResult
  func remove(_ name: String, isFolder: Bool = false) throws(SiteWritingError) -> Bool {
    if unlinkat(number, name, isFolder ? AT_REMOVEDIR : 0) == 0 { return true }
    // POSIX lets systems choose between the two codes for a folder that is not empty.
    if errno == ENOENT || (isFolder && [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno)) { return false }
    throw failure("remove", name)
  }

  /// The names in this folder, sorted.
  func names() throws(SiteWritingError) -> [String] {
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { throw failure("list") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes the lock on this open file; whether nobody else holds it.
  func lock() throws(SiteWritingError) -> Bool {
    if Self.retrying({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw failure("lock")
  }

  /// Gives the lock back. Closing the file would not be enough: a process that another thread is just starting has the
  /// file open as well, until it becomes another program.
  func unlock() { flock(number, LOCK_UN) }
}
