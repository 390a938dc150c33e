import Diagnostics
import Foundation
import HandoverModel

@testable import Publishing

/// A content folder of its own for one test, removed with ``remove()``.
struct ContentFolder {
  let root = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "baton-\(UUID().uuidString)")

  var path: String { root.path }

  init(_ files: [String: String]) throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What checking it finds, as of `today`, where its documents have this past.
  func findings(today: CalendarDate? = nil, past: BuildRequest.Past = .nowhere) async throws -> [Finding] {
    var request = BuildRequest(content: path, templates: nil, output: "", today: today, keepsGoing: false)
    request.past = past
    return try await Pipeline(checking: request).findings
  }

  func remove() { try? FileManager.default.removeItem(at: root) }
}
