import Diagnostics
import Foundation
import HandoverModel
import Publishing
import RunReports
import Testing

/// Each format of each fixture: a folder of `Fixtures/` with `content/`, and `expected/NAME.txt` for the format of that name.
///
/// `RECORD=1 swift test --filter FormatTests` writes what came out, and still fails. Read what changed before it is committed.
@Suite struct FormatTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func thereAreFixtures() {
    #expect(!Self.names.isEmpty)
    #expect(Set(reportFormats.map { $0.name }).count == reportFormats.count)
  }

  @Test(arguments: names) func comesOutAsExpected(_ name: String) async throws {
    let root = Self.folder.appending(path: name)
    let report = try await Self.report(on: root.appending(path: "content").path)
    for format in reportFormats {
      // The terminal names files as they were typed, which here differs from machine to machine.
      let actual = format.text(of: report).replacing(root.path + "/", with: "")
      let file = root.appending(path: "expected/\(format.name).txt")
      let expected = try? String(contentsOf: file, encoding: .utf8)
      guard actual != expected else { continue }
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try actual.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name)/\(format.name)")
      } else {
        #expect(actual == expected, "\(name)/\(format.name)")
      }
    }
  }

  /// The report on a content folder as of 2 April 2026; its files are named as if it were `content` at the top of a repository.
  static func report(on content: String) async throws -> RunReport {
    var request = BuildRequest(
      content: content,
      templates: nil,
      output: "",
      today: CalendarDate(year: 2026, month: 4, day: 2),
      keepsGoing: true
    )
    request.past = .nowhere
    let pipeline = try await Pipeline(checking: request)
    let folder = ReportedFolder(content: content, inRepository: "content")
    return RunReport(version: "1.2.3", of: pipeline.checked, telling: pipeline.findings, in: folder)
  }
}
