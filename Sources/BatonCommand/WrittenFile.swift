internal import ArgumentParser
internal import Diagnostics
internal import Glibc

/// A file that a person asked to be written: a report or a baseline.
struct WrittenFile: Sendable {
  /// The path, as a person typed it.
  let path: String
  /// Where it is on the machine, by one spelling only: links are followed as far as there is anything.
  private let place: String

  init(_ path: String) {
    self.path = path
    place = Self.resolved(path, depth: 0)
  }

  /// Whether `other` is the same file, however it is spelt.
  func isSame(as other: WrittenFile) -> Bool { place.utf8.elementsEqual(other.place.utf8) }

  /// Refuses a file that Baton would read the next time: in the folder `content`, unless its name or that of a folder around it begins
  /// with a dot.
  func mustBeOutside(_ content: String) throws {
    let folder = Self.resolved(content, depth: 0) + "/"
    guard place.utf8.starts(with: folder.utf8) else { return }
    let rest = String(decoding: place.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
    guard !rest.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return }
    throw ValidationError(
      "\(path) is in the content folder \(content), where every file is content. Write it beside that folder"
    )
  }

  /// Writes `text` into it; the folders around it are made where they are missing.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  func write(_ text: String) throws(ExitStatus) {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    try Output.file(text, at: path)
  }

  private func makeFolder(_ folder: String) throws(ExitStatus) {
    if access(folder, F_OK) == 0 { return }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex { try makeFolder(String(folder[..<slash])) }
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw complain("cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }

  /// `path` from the top of the machine. Of what is not there the name is taken as it is written.
  private static func resolved(_ path: String, depth: Int) -> String {
    if let resolved = realpath(path.isEmpty ? "." : path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    guard let slash = path.lastIndex(of: "/") else { return resolved("./" + path, depth: depth) }
    let name = path[path.index(after: slash)...]
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    // So many links one behind the other are too many for the system too.
    if depth < 40, let target = target(ofLinkAt: String(path)) {
      return resolved(target.hasPrefix("/") ? target : parent + "/" + target, depth: depth + 1)
    }
    let folder = parent == "/" ? "" : resolved(parent, depth: depth)
    switch name {
    case ".": return folder
    case "..": return folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? folder
    default: return folder + "/" + name
    }
  }

  /// Where the link at `path` leads; `nil` where there is none.
  private static func target(ofLinkAt path: String) -> String? {
    var characters = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &characters, characters.count)
    guard count > 0 else { return nil }
    return String(decoding: characters.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
