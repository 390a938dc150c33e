/// A path within the output folder that cannot leave it, taken apart.
struct OutputPath: Comparable, Hashable {
  /// The path as planned.
  let text: String
  /// The names of the folders, the outermost first.
  let folders: ArraySlice<Substring>
  /// The name of the file.
  let name: Substring

  /// Names beginning so belong to the writing itself: the manifest, the lock, unfinished files.
  static let reservedPrefix = ".baton-"

  /// Checks `text`.
  ///
  /// - Throws: ``SiteWritingError/badPath(_:reason:)`` if it could lead out of the folder or names what is not ours.
  init(_ text: String) throws(SiteWritingError) {
    func refuse(_ reason: String) -> SiteWritingError { .badPath(text, reason: reason) }
    guard !text.isEmpty else { throw refuse("it is empty") }
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw refuse("it holds a control character") }
    guard !text.contains("\\") else { throw refuse("it holds a backslash, which separates folders on some systems") }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    for part in parts {
      switch part {
      case "": throw refuse("it begins or ends with a slash, or has two in a row")
      case ".", "..": throw refuse("\"\(part)\" is not allowed in it")
      case ".git", ".gitignore": throw refuse("\"\(part)\" belongs to git")
      default: break
      }
      guard !part.hasPrefix(Self.reservedPrefix) else { throw refuse("names that begin with \".baton-\" are taken") }
      guard part.utf8.count <= 255 else { throw refuse("a name in it is longer than 255 bytes") }
    }
    guard let name = parts.last else { throw refuse("it is empty") }
    self.text = text
    self.name = name
    folders = parts.dropLast()
  }

  /// By parts, so that what is in one folder stands together, and a file before a folder of its name.
  static func < (left: Self, right: Self) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  /// Hashes the bytes: names that only look equal are different files.
  func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }

  /// Folders and name.
  private var parts: [Substring] { folders + [name] }
}
