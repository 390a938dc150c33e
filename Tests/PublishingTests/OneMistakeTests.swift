import Diagnostics
import HandoverModel
import Testing

@testable import Publishing

/// One mistake is one finding.
@Suite struct OneMistakeTests {
  private static let fields =
    "type: handover\nid: acme\ncustomer: Acme\nstage: in-review\nsegment: smb\nae: lauren\nclose-date: 2099-04-30\nclose-state: expected\n"

  private static func told(_ text: String) async throws -> [String] {
    let folder = try ContentFolder([
      "handovers/a.md": text, "people.yaml": "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n",
    ])
    defer { folder.remove() }
    let found = try await folder.findings(today: CalendarDate("2026-04-01"))
    return found.map { "\($0.severity.word)[\($0.kind.id)] \($0.message)" }
  }

  /// A bar too many shifts all that follows it; only the bar is told, as bad as what it shifts.
  @Test func aBarTooMany() async throws {
    let table = "| Risk | Severity | Mitigation | Owner |\n|---|---|---|---|\n"
    let row = "| CFO | looks | high | first figures | @lauren |"
    let told = try await Self.told(
      "---\n\(Self.fields)---\n# Acme\n\n## Roadblocks\n\(table)\(row)\n\n(source: call)\n"
    )
    #expect(
      told.filter { !$0.contains("missing-") && !$0.contains("next-stage") } == [
        "error[extra-cells] 5 cells stand in this row, but its table has 4 columns"
      ]
    )
  }

  @Test func aRowThatWasCutOff() async throws {
    let table = "| Risk | Severity | Mitigation | Owner |\n|---|---|---|---|\n"
    let told = try await Self.told("---\n\(Self.fields)---\n# Acme\n\n## Roadblocks\n\(table)| CFO looks | high |\n")
    #expect(
      told.filter { $0.contains("-cells") } == [
        "advice[missing-cells] this row ends behind its 2 cells, and its table has 4 columns"
      ]
    )
    let bare = "Risk | Severity\n---|---\nCFO looks | high\nLoft |\n"
    #expect(
      try await Self.told("---\n\(Self.fields)---\n# Acme\n\n## Roadblocks\n\(bare)").filter { $0.contains("-cells") }
        == []
    )
  }

  @Test func aFieldWithALetterWrong() async throws {
    let told = try await Self.told("---\n\(Self.fields.replacing("segment", with: "segmnt"))---\n# Acme\n")
    #expect(
      told.filter { $0.contains("segm") } == ["error[unknown-field] \"segmnt\" is not a field that Baton knows"]
    )
  }

  @Test func aSectionWithALetterWrong() async throws {
    let told = try await Self.told("---\n\(Self.fields)---\n# Acme\n\n## Why they bougth\n\nPlanning takes too long.\n")
    #expect(
      told.filter { $0.contains("Why they") } == [
        "error[misspelt-section] \"Why they bougth\" is not the name of a section"
      ]
    )
  }

  /// What is told of the misspelling may be switched off; what is missing is told then.
  @Test func aSilencedMisspellingHidesNothing() async throws {
    let text =
      "---\n\(Self.fields.replacing("segment: smb", with: "segmnt: smb  # baton-ignore unknown-field: ours"))---\n# Acme\n"
    #expect(
      try await Self.told(text).filter { $0.contains("segm") } == [
        "error[missing-field] \"segment\" is required from the first draft on"
      ]
    )
  }

  @Test func theFirstLineOfHyphens() async throws {
    #expect(
      try await Self.told("\(Self.fields)---\n# Acme\n\n## Why they bought\n\nx\n") == [
        "error[missing-front-matter] the line \"---\" is missing above the first field"
      ]
    )
  }

  /// Fields in the order of the schema, then sections; what the next stage will ask for behind everything else.
  @Test func theOrder() async throws {
    let told = try await Self.told("---\n\(Self.fields)---\n# Acme\n\nSee [x](javascript:x).\n")
    #expect(told.prefix(3).map { $0.split(separator: "\"")[1] } == ["csm", "products", "contract-start"])
    #expect(told.last.map { $0.hasPrefix("advice[next-stage]") } == true)
  }
}
