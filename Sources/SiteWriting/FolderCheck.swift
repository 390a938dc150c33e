#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Whether a folder may be an output folder, decided by where it really is, links followed.
public struct FolderCheck: Sendable {
  /// Where the folder is, or will be, as an absolute path without links.
  public let realPath: String

  /// Checks `path`, which need not exist yet.
  ///
  /// - Throws: ``SiteWritingError/protectedFolder(_:reason:)`` for the root, the home folder, a folder that holds one
  ///   of these, one that is or holds one of the folders `protected`, and one that is or lies in one of the folders `untouched`.
  public init(_ path: String, protecting protected: [String], outside untouched: [String] = [])
    throws(SiteWritingError)
  {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .badPath(path, reason: "it names no folder") }
    let real = try Self.realPath(of: path)
    if real == "/" { throw .protectedFolder(path, reason: "it is the root of the file system") }
    if let home = Self.home, Self.contains(real, home) {
      throw .protectedFolder(path, reason: "it is your home folder, or holds it")
    }
    for folder in protected where Self.contains(real, try Self.realPath(of: folder)) {
      throw .protectedFolder(path, reason: "it holds \"\(folder)\", which must not be written to")
    }
    for folder in untouched where Self.contains(try Self.realPath(of: folder), real) {
      throw .protectedFolder(path, reason: "it lies in \"\(folder)\", which must not be written to")
    }
    realPath = real
  }

  /// Makes the folder and those above it, if they are not there.
  func makeFolder() throws(SiteWritingError) {
    var path = ""
    for part in realPath.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o755) != 0 {
        let code = errno
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
          throw .failed(operation: "create", path: path, code: code)
        }
      }
    }
  }

  private static var home: String? {
    guard let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty, home != "/" else { return nil }
    return resolved(home) ?? home
  }

  /// Whether `inner` is `outer` or lies in it.
  private static func contains(_ outer: String, _ inner: String) -> Bool {
    inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
  }

  /// The absolute path of `path` without links; what does not exist yet is appended to what does.
  private static func realPath(of path: String) throws(SiteWritingError) -> String {
    var existing = path
    var missing: [Substring] = []
    while true {
      if let real = resolved(existing.isEmpty ? "." : existing) {
        return missing.isEmpty ? real : (real == "/" ? "" : real) + "/" + missing.reversed().joined(separator: "/")
      }
      guard errno == ENOENT else { throw .failed(operation: "open", path: path, code: errno) }
      let trimmed = existing.utf8.last == UInt8(ascii: "/") ? existing.dropLast() : existing[...]
      let slash = trimmed.lastIndex(of: "/")
      let name = slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed
      guard name != "..", !trimmed.isEmpty else {
        throw .badPath(path, reason: "\"..\" stands in it behind a folder that does not exist")
      }
      if name != ".", !name.isEmpty { missing.append(name) }
      existing = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? ""
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
