import Diagnostics
import DocumentReports
import Foundation
import HandoverModel
import Publishing
import Testing

/// The handover that DOMAIN.md shows, in the three forms of a table, with English and German headings: all six are understood as the
/// same, which is what `Domain/expected.json` says. `RECORD=1` writes that file from the first one, and still fails.
@Suite struct DomainExampleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Domain")
  /// Where things stand and what headings are called differs between the forms.
  private static let ofTheForm: Set<String> = ["line", "column", "path", "heading", "words"]

  @Test(arguments: ["table-en", "table-de", "list-en", "list-de", "heads-en", "heads-de"])
  func readsAsMeant(name: String) async throws {
    let actual = try await Self.understood(name)
    let file = Self.folder.appending(path: "expected.json")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      if name == "table-en" { try actual.write(to: file, atomically: true, encoding: .utf8) }
      Issue.record("recorded \(file.lastPathComponent)")
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let differences = actual.split(separator: "\n").difference(from: expected.split(separator: "\n"))
    #expect(differences.isEmpty, "\(differences.map { "\($0)" }.joined(separator: "\n"))")
  }

  /// What was understood, without what depends on the form.
  private static func understood(_ name: String) async throws -> String {
    var request = BuildRequest(
      content: folder.appending(path: "content").path,
      templates: nil,
      output: "",
      today: CalendarDate("2026-04-02"),
      keepsGoing: true
    )
    request.past = .nowhere
    let file = folder.appending(path: "documents/\(name).md").path
    let report = try await DocumentInquiry(into: file, as: nil, in: request).report
    let whole = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: stripped(whole),
      options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    )
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func stripped(_ value: Any) -> Any {
    switch value {
    case let object as [String: Any]:
      object.filter { !ofTheForm.contains($0.key) }.mapValues(stripped)
    case let list as [Any]: list.map(stripped)
    default: value
    }
  }
}
