/// A path within the output folder that cannot leave it, taken apart.
struct OutputPath {
  /// The path as planned.
  let text: String
  /// The names of the folders, the outermost first.
  let folders: ArraySlice<Substring>
  /// The name of the file.
  let name: String

  /// Names beginning so belong to the writing itself: the manifest, the lock, unfinished files.
  static let reservedPrefix = ".baton-"

  /// Checks `text`.
  ///
  /// - Throws: ``SiteWritingError/badPath(_:reason:)`` if it could lead out of the folder or names what is not ours.
  init(_ text: String) throws(SiteWritingError) {
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { throw .badPath(text, reason: "it holds a control character") }
      if byte == UInt8(ascii: "\\") {
        throw .badPath(text, reason: "it holds a backslash, which separates folders on some systems")
      }
    }
    // Bytes, not characters: a slash followed by a combining accent still is a slash to the system.
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if let reason = Self.reasonToRefuse(part) { throw .badPath(text, reason: reason) }
    }
    self.text = text
    name = parts.last.map { String(Substring($0)) } ?? ""
    folders = parts.dropLast().map { Substring($0) }[...]
  }

  private static func reasonToRefuse(_ name: Substring.UTF8View) -> String? {
    guard let first = name.first else { return "it is empty, begins or ends with a slash, or has two in a row" }
    if name.count > 255 { return "a name in it is longer than 255 bytes" }
    guard first == UInt8(ascii: ".") else { return nil }
    let name = Substring(name)
    switch name {
    case ".", "..": return "\"\(name)\" is not allowed in it"
    // Systems that ignore letter case take these names for git's own.
    case _ where [".git", ".gitignore"].contains(name.lowercased()): return "\"\(name)\" belongs to git"
    case _ where name.lowercased().hasPrefix(reservedPrefix): return "names that begin with \".baton-\" are taken"
    default: return nil
    }
  }
}

extension OutputPath: Comparable, Hashable {
  /// By parts, so that what is in one folder stands together, and a file right before a folder of its name.
  static func < (left: Self, right: Self) -> Bool {
    // As no part holds a byte below the space, this is the same as comparing part by part.
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8) { rank($0) < rank($1) }
  }

  private static func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }

  /// Bytes decide: names that only look equal are different files.
  static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  /// Hashes the bytes.
  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
