import Diagnostics
import Foundation
import HandoverModel
import SiteWriting
import Testing

@testable import Publishing

/// Tiny sites and what must come of them: a folder of `Fixtures/` each.
///
/// - `content/`, and `templates/` where the fixture has templates of its own, are what is built, as of 2 April 2026.
/// - `expected/findings.txt` is what is printed, letter by letter.
/// - `expected/site/` holds the files of the site that are compared; `expected/site.txt` lists the paths of all of them.
///
/// `RECORD=1 swift test --filter FixtureTests` writes what came out, and still fails, so that a recording is never mistaken
/// for a test that passed. Read what changed before it is committed.
@Suite struct FixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func thereAreFixtures() {
    #expect(Self.names.count >= 10)
  }

  @Test(arguments: names) func comesOutAsExpected(_ name: String) async throws {
    let root = Self.folder.appending(path: name)
    let built = try await BuiltFixture(root)
    let expected = root.appending(path: "expected")
    try compare(built.findings, with: expected.appending(path: "findings.txt"))
    try compare(built.files.keys.sorted().map { $0 + "\n" }.joined(), with: expected.appending(path: "site.txt"))
    let site = expected.appending(path: "site")
    for path in FileManager.default.enumerator(atPath: site.path)?.compactMap({ $0 as? String }).sorted() ?? [] {
      guard try site.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      try compare(built.files[path] ?? "(this file is not in the site)\n", with: site.appending(path: path))
    }
  }

  private func compare(_ actual: String, with file: URL) throws {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    } else {
      #expect(actual == expected, "\(file.path)")
    }
  }
}

/// What comes of a fixture: everything found as it is printed, and the files of the site.
struct BuiltFixture {
  let findings: String
  let files: [String: String]

  init(_ root: URL) async throws {
    let templates = root.appending(path: "templates").path
    let hasTemplates = FileManager.default.fileExists(atPath: templates)
    var request = BuildRequest(
      content: root.appending(path: "content").path,
      templates: hasTemplates ? templates : nil,
      output: "",
      today: CalendarDate("2026-04-02"),
      keepsGoing: false
    )
    // The fixtures' own past, in the repository of Baton, is no part of them.
    request.past = .nowhere
    let pipeline = try await Pipeline(checking: request)
    var renderer = TerminalRenderer(style: .plain)
    findings = pipeline.findings.map { renderer.text(of: $0) }.joined(separator: "\n").replacing(
      root.path + "/",
      with: ""
    )
    let site = try await pipeline.render()
    files = Dictionary(uniqueKeysWithValues: site.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}
