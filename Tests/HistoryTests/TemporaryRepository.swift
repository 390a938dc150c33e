import Foundation
import HandoverModel

@testable import History

/// A repository of its own for one test, made by git itself, removed with ``remove()``.
struct TemporaryRepository {
  let root: URL

  /// The folder, as a path.
  var path: String { root.path }

  init(at root: URL? = nil, objectFormat: String = "sha1") throws {
    self.root = root ?? URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "baton-git-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: self.root, withIntermediateDirectories: true)
    try git("init", "--quiet", "--initial-branch=main", "--object-format=\(objectFormat)")
  }

  /// Runs git in it.
  @discardableResult
  func git(_ arguments: String..., by author: String = "Lauren", on day: String = "2026-03-02") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": path, "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": author, "GIT_AUTHOR_EMAIL": "\(author.lowercased())@fieldnote.example",
      "GIT_COMMITTER_NAME": "CI", "GIT_COMMITTER_EMAIL": "ci@fieldnote.example",
      "GIT_AUTHOR_DATE": day.contains("T") ? day : "\(day)T12:00:00+0000",
      "GIT_COMMITTER_DATE": day.contains("T") ? day : "\(day)T12:00:00+0000", "GIT_MERGE_AUTOEDIT": "no",
    ]
    let (output, complaints) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, complaints)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let words = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw GitFailure.refused(String(decoding: text + words, as: UTF8.self))
    }
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes a file and commits everything.
  func commit(_ text: String, to path: String, by author: String = "Lauren", on day: String) throws {
    try write(text, to: path)
    try commit(by: author, on: day)
  }

  /// Commits everything.
  func commit(by author: String = "Lauren", on day: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "-", by: author, on: day)
  }

  /// The document at `path` in `folder`, as it is on disk.
  func document(_ path: String, in folder: String = "") throws -> ContentHistory.Document {
    let file = root.appending(path: folder.isEmpty ? path : folder + "/" + path)
    return ContentHistory.Document(path: ContentPath(path), bytes: Array(try Data(contentsOf: file)))
  }

  /// What is read of its past.
  func past(_ paths: String..., in folder: String = "", by git: Git = Git()) throws -> ContentHistory {
    let place = folder.isEmpty ? path : path + "/" + folder
    return ContentHistory(of: try paths.map { try document($0, in: folder) }, in: place, by: git)
  }

  /// The past of one document.
  func history(_ path: String, in folder: String = "", by git: Git = Git()) throws -> DocumentHistory {
    try past(path, in: folder, by: git).history(of: ContentPath(path), zone: nil)
  }

  func remove() { try? FileManager.default.removeItem(at: root) }
}

extension DocumentHistory {
  /// Its versions as `2026-03-02 Lauren`.
  var told: [String] { versions.map { "\($0.day) \($0.author)" } }

  /// The days of its lines, without the year.
  var lines: [String] { lineVersions.map { $0.map { String("\(versions[$0].day)".dropFirst(5)) } ?? "-" } }

  /// When it came into its stages.
  var course: [String] { stages.map { "\($0.version.day) \($0.stage)\($0.isBeginning ? " (began)" : "")" } }
}
