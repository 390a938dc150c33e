import Foundation

/// A folder for one test, removed when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("site-writing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func of(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: of(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: of(name), withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: of(name)) }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: of(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What `name` is: `NSFileTypeRegular` and so on, links not followed; `nil` if nothing is there.
  func type(_ name: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: of(name)))?[.type] as? FileAttributeType
  }

  func modified(_ name: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: of(name))[.modificationDate] as? Date
  }

  func setModified(_ name: String, _ date: Date) throws {
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: of(name))
  }

  /// All files, folders (with a slash behind) and links below, sorted; without the list and the lock of the output folder.
  func listing(_ folder: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: of(folder))
      .filter { ![".baton-manifest", ".baton-lock"].contains($0) }
      .map { type(folder.isEmpty ? $0 : folder + "/" + $0) == .typeDirectory ? $0 + "/" : $0 }.sorted()
  }
}
