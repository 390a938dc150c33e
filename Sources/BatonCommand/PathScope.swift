internal import ArgumentParser
internal import Foundation
internal import Publishing

/// The files and folders that a person named, to which findings are limited.
struct PathScope {
  private let roots: [String]

  /// Limits to `paths`, each of which must be in the content folder `content`; to all of it where there are none. Where it is known
  /// which files were `read`, a file must be one of them. Those at the places `known` count as files that are there.
  init(_ paths: [String], within content: String, among read: [String]? = nil, known: [String] = []) throws {
    let folder = Self.resolved(content)
    let files = paths.isEmpty ? nil : read.map { Set($0.map(Self.resolved)) }
    let known = paths.isEmpty ? [] : known.map(Self.resolved)
    func exists(_ path: String) -> Bool {
      if FileManager.default.fileExists(atPath: path) { return true }
      let place = Self.resolved(path)
      return known.contains { Self.isWithin($0, place) }
    }
    roots = try paths.map { written in
      // A path may also be written from the content folder, as documents and `baton.yaml` write it.
      let isWhole = exists(written)
      let path = isWhole ? written : content + "/" + written
      guard isWhole || exists(path) else {
        throw complain("cannot read \(written): there is no such file or folder", near: written, in: content)
      }
      let root = Self.resolved(path)
      guard Self.isWithin(root, folder) || Self.isWithin(folder, root) else {
        throw ValidationError("\(path) is not in the content folder \(content). Name another one with --content")
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), !isFolder.boolValue else {
        return root
      }
      guard files?.contains(root) ?? true else {
        throw complain("cannot read \(written): it is none of the files that Baton reads", near: written, in: content)
      }
      return root
    }
  }

  /// Whether findings about the file at `path` are wanted.
  func contains(_ path: String) -> Bool {
    if roots.isEmpty { return true }
    let place = Self.resolved(path)
    return roots.contains { Self.isWithin(place, $0) }
  }

  /// Byte by byte: to a file system, `é` as one character and as two are two names.
  private static func isWithin(_ path: String, _ folder: String) -> Bool {
    path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: (folder + "/").utf8)
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
