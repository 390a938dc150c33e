import Checks
import Diagnostics
import HandoverModel
import Testing

@testable import Publishing

/// What is written and cannot be read closes a gate, is named there, and is told once.
@Suite struct UnreadableRequirementTests {
  private static let fields = """
    type: handover
    id: acme
    customer: Acme
    stage: in-review
    segment: smb
    ae: lauren
    close-date: 2026-04-30
    close-state: expected
    csm: Peter
    products: [Routes]
    contract-start: soon
    term-months: 3 years
    arr: 60k €
    currency: EUR

    """

  private static func checked(_ body: String) async throws -> (findings: [Finding], lacks: [[String]]) {
    let folder = try ContentFolder([
      "handovers/a.md": "---\n\(fields)---\n# Acme\n\n\(body)\n",
      "people.yaml": "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  jordan: { name: Jordan, role: csm }\n",
    ])
    defer { folder.remove() }
    var request = BuildRequest(content: folder.path, templates: nil, output: "", today: nil, keepsGoing: false)
    request.past = .nowhere
    let pipeline = try await Pipeline(checking: request)
    let book = pipeline.checked.book
    let readiness = book.handovers.first.flatMap { pipeline.checked.readiness(of: $0) }
    return (pipeline.findings, readiness?.gates.map { $0.lacks.map(\.message) } ?? [])
  }

  @Test func closesItsGateAndIsToldOnce() async throws {
    let (findings, lacks) = try await Self.checked("")
    let before = "is required before a handover can be reviewed, and what it says"
    let fields = lacks[0].filter { $0.hasSuffix("cannot be read") || $0.hasSuffix("in people.yaml") }
    #expect(
      fields == [
        "\"csm\" \(before) names nobody in people.yaml", "\"contract-start\" \(before) cannot be read",
        "\"term-months\" \(before) cannot be read", "\"arr\" \(before) cannot be read",
      ]
    )
    let told = findings.filter { $0.severity.isError && $0.kind.id != "missing-section" }.map(\.kind.id).sorted()
    #expect(told == ["unknown-person", "wrong-type", "wrong-type", "wrong-type"])
  }

  @Test func aCellTooAndNotWhatWaitsToBeFilledIn() async throws {
    let table = "| Name | Roles | Contact | Our owner |\n|---|---|---|---|\n"
    let (findings, lacks) = try await Self.checked(
      "## Stakeholders\n" + table + "| Anna Field | boss | anna@acme.example | @lauren |"
    )
    let message =
      "\"Anna Field\" says what cannot be read in \"Roles\", which is required before a handover can be reviewed"
    #expect(lacks[0].filter { $0.contains("Anna Field") } == [message])
    #expect(findings.filter { $0.message == message } == [])
    let (_, waiting) = try await Self.checked(
      "## Stakeholders\n" + table + "| Anna Field | [Role], [Role] | a@b.example | @lauren |"
    )
    #expect(waiting[0].filter { $0.contains("cannot be read in") } == [])
  }
}
