import Diagnostics
import Foundation
import HandoverModel
import TestSupport
import Testing

@testable import Publishing

/// Findings point at the exact characters, whatever the file's line ends, whatever stands in front.
///
/// In each text `«` and `»` stand around the characters that the finding is about. Every case is tried in every ``Shape``.
@Suite struct FindingPlaceTests {
  /// What an editor or a person may have made of the file.
  enum Shape: String, CaseIterable, Sendable {
    case lineFeeds, carriageReturns, both, byteOrderMark, longFrontMatter, emojiAndTabs

    func applied(to text: String) -> String {
      switch self {
      case .lineFeeds: text
      case .carriageReturns: text.replacing("\n", with: "\r")
      case .both: text.replacing("\n", with: "\r\n")
      case .byteOrderMark: "\u{FEFF}" + text.replacing("\n", with: "\r\n")
      case .longFrontMatter:
        text.replacing(
          "type: handover\n",
          with: "type: handover\n" + String(repeating: "# 顧客 — a remark\n", count: 300)
        )
      case .emojiAndTabs:
        text.replacing("Acme", with: "A\u{308}cme 👩🏽‍🚀 顧客\tGmbH")
      }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let kind: String
    var fields = ""
    var body = ""
    var testDescription: String { "\(kind) \(fields)\(body)" }

    /// A handover whose required fields are there, so that only the finding in question stands out.
    var text: String {
      var lines = [
        "type: handover", "id: acme", "customer: Acme", "stage: draft", "segment: smb", "ae: lauren",
        "close-date: 2026-04-30",
        "close-state: expected",
      ]
      for field in fields.split(separator: "\n") {
        let name = field.prefix { $0 != ":" }.filter { $0 != "«" && $0 != "»" }
        lines.removeAll { $0.hasPrefix("\(name):") && name != "duplicate" }
        lines.append(String(field))
      }
      return "---\n" + lines.joined(separator: "\n") + "\n---\n# Acme\n\n" + body
    }
  }

  static let cases: [Case] = [
    Case(kind: "unknown-field", fields: "«csn»: jordan"),
    Case(kind: "unknown-field", fields: "«\"csn\"»: jordan   # remark"),
    Case(kind: "unknown-field", fields: "success-plan: { «statu»: draft }"),
    Case(kind: "wrong-type", fields: "close-date: «31.3.2026»"),
    Case(kind: "wrong-type", fields: "close-date: «\"31.3.2026\"»   # Acme"),
    Case(kind: "wrong-type", fields: "segment: «huge»"),
    Case(kind: "wrong-type", fields: "internal-meeting: [2026-03-30, «tomorrow»]"),
    Case(kind: "wrong-type", fields: "links: { crm: «Acme» }"),
    Case(kind: "unknown-person", fields: "ae: «laure»"),
    Case(kind: "unknown-person", fields: "ae: \"@«laure»\""),
    Case(kind: "missing-field", fields: "segment: «TBD»"),
    Case(kind: "unknown-document", fields: "playbook: [«nothing»]"),
    Case(kind: "broken-link", body: "Acme, see [this](«nothing.md») and more."),
    Case(kind: "broken-link", body: "Acme:\n\n- one\n- Acme, see\n  [that](<«no thing.md»> \"title\")"),
    Case(kind: "broken-link", body: "> Acme\n> > Acme [a\n> > b](«nothing.md»)"),
    Case(kind: "broken-link", body: "Acme `[x](nothing.md)` \\[y](nothing.txt) [z](«nothing.md»)"),
    Case(kind: "broken-link", body: "Acme [z][ref] Acme\n\n[ref]: «nothing.md» 'title'"),
    Case(kind: "broken-link", body: "| Acme | b |\n|---|---|\n| Acme \\| | [x](«nothing.md») |"),
    Case(kind: "unread-text", body: "## Risks\n«None known except Acme (reviewed by @jordan, 2026-03-20)»"),
    Case(
      kind: "wrong-type",
      body: "## Risks\nAcme\n\n### Acme\n**Owner:** Acme · **Severity:** «bad, very» — **Trigger:** Acme"
    ),
    Case(kind: "broken-anchor", body: "Acme [x](«#nothing»)"),
    Case(kind: "broken-anchor", body: "![Acme](https://x.example/a.png) [x](«#nothing»)"),
    Case(kind: "forbidden-link", body: "Acme [x](«javascript:alert(1)»)"),
    Case(
      kind: "unknown-column",
      body: "## Success criteria\nAcme\n\n| Outcome | «Metrik» |\n|:--|--:|\n| Acme | hours |"
    ),
    Case(kind: "unknown-column", body: "## Success criteria\n\nOutcome|«Metrik»|Target\n-|-|-\nAcme|hours|1"),
    Case(kind: "missing-column", body: "## Success criteria\n\n«| Metric | Target |»\n|---|---|\n| Acme | 1 |"),
    Case(
      kind: "wrong-type",
      body: "## Roadblocks\n\n| Risk | Severity |\n|---|---|\n| Acme | low |\n|\tAcme \\| b\t|\t«hihg»\t|"
    ),
    Case(
      kind: "wrong-type",
      body: "## Stakeholders\n\n| Name | Roles | Met |\n|---|---|---|\n| Acme | champion, «bos» | yes |"
    ),
    Case(kind: "unknown-person", body: "## Roadblocks\n\n| Risk | Owner |\n|---|---|\n| Acme | @«laure» |"),
    Case(
      kind: "duplicate-section",
      body: "## Roadblocks\nAcme\n\n### «Acme»\n\n## 2. «Risks» ⚠️:\nAcme".replacing("### «Acme»", with: "### Acme")
        .replacing("2. «Risks» ⚠️:", with: "«2. Risks ⚠️:»")
    ),
    Case(kind: "duplicate-section", body: "## Roadblocks\nAcme\n\n«Risks»\n-----\nAcme"),
    Case(kind: "misspelt-section", body: "## 3. «Sucess criteria»\nAcme".replacing("3. «", with: "«3. ")),
    Case(kind: "unclosed-comment", body: "Acme\n\n«<!--» Acme\n\n## Risks\n"),
    Case(kind: "unclosed-comment", body: "## Risks\nAcme\n\n   «<!--» Acme"),
  ]

  @Test(arguments: cases, Shape.allCases) func pointsAtTheCharacters(_ example: Case, _ shape: Shape) async throws {
    let marked = MarkedText(shape.applied(to: example.text))
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "baton-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "handovers"), withIntermediateDirectories: true)
    try Data("people:\n  lauren: { name: Lauren Mitchell }\n".utf8).write(to: folder.appending(path: "people.yaml"))
    try Data(marked.file.bytes).write(to: folder.appending(path: "handovers/acme.md"))
    let request = BuildRequest(content: folder.path, templates: nil, output: "", today: nil, keepsGoing: false)
    let findings = try await Pipeline(checking: request).findings.filter { $0.kind.id == example.kind }
    #expect(findings.map(\.range.bytes) == marked.places)
  }
}
