import Diagnostics
import DocumentSchema
import Foundation
import FrontMatter
import HandoverModel
import Markdown
import Testing

/// Documents as people write them who have never seen Baton: what is understood of each, and what is said of the rest.
///
/// Beside each file of `Fixtures/wild/` stands what comes of it: the outline of what was understood, and the findings as they are
/// printed. `RECORD=1 swift test --filter WildDocumentTests` writes these files, and fails all the same: read what changed.
@Suite struct WildDocumentTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/wild")

  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }

  @Test func thereAreDocuments() {
    #expect(Self.names.count >= 19)
  }

  @Test(arguments: names) func isReadSensibly(_ name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: name))
    let file = SourceFile(path: name, bytes: Array(bytes))
    let (handover, book) = SampleBook.reading(file)
    let plan = book.accounts.first { $0.handover.path == handover.path }?.plan
    var renderer = TerminalRenderer(style: .plain)
    let findings = book.findings.sorted().map { renderer.text(of: $0) }
    let actual = (ReadOutline(handover, plan).lines + [""] + findings).joined(separator: "\n")
    let expectation = Self.folder.appending(path: name.replacing(".md", with: ".expected.txt"))
    guard actual != (try? String(contentsOf: expectation, encoding: .utf8)) else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try actual.write(to: expectation, atomically: true, encoding: .utf8)
      Issue.record("recorded \(expectation.lastPathComponent)")
    } else {
      #expect(actual == (try? String(contentsOf: expectation, encoding: .utf8)), "\(expectation.path)")
    }
  }
}
