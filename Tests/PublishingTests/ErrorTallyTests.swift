import Diagnostics
import HandoverModel
import Testing

@testable import Publishing

/// What is a new error, and what is an old one in other words.
@Suite struct ErrorTallyTests {
  private static func tally(_ text: String) async throws -> ErrorTally {
    let folder = try ContentFolder([
      "handovers/acme.md": text, "people.yaml": "people: { sam: { name: Sam, role: ae } }\n",
    ])
    defer { folder.remove() }
    let project = await CheckedProject(
      checking: try SourceTree(loading: folder.path),
      today: CalendarDate("2026-04-01"),
      past: .nowhere
    )
    return ErrorTally(of: project)
  }

  private static func handover(_ stage: String, _ fields: String = "", _ body: String = "") -> String {
    "---\ntype: handover\nid: acme\ncustomer: Acme\nstage: \(stage)\nsegment: smb\nae: sam\nclose-date: 2026-05-01\nclose-state: expected\n\(fields)---\n# Acme\n\(body)"
  }

  @Test(arguments: [
    // A missing section that becomes an empty one, or one whose labels are empty.
    (handover("in-review"), handover("in-review", "", "## Scope\n\n- In:\n- Out:\n")),
    (handover("introduced"), handover("introduced", "", "## Introduction meeting\n\n- Endorsement:\n- Outcome:\n")),
    // A missing column that says UNKNOWN in each row.
    (
      handover("accepted", "", "## Roadblocks\n\n| Risk | Owner |\n|---|---|\n| A | @sam |\n| B | @sam |\n"),
      handover(
        "accepted",
        "",
        "## Roadblocks\n\n| Risk | Severity | Owner |\n|---|---|---|\n| A | UNKNOWN | @sam |\n| B | UNKNOWN | @sam |\n"
      )
    ),
    // An error that is mended.
    (handover("draft", "csm: nobody\n"), handover("draft", "csm: sam\n")),
  ])
  func isNotNew(before: String, after: String) async throws {
    let names = try await Self.tally(after).new(since: Self.tally(before)).values
    #expect(Array(names) == [])
  }

  @Test(arguments: [
    (handover("draft"), handover("in-review"), "\"arr\" is missing"),
    (handover("draft"), handover("draft", "csm: nobody\n"), "\"nobody\" is not in people.yaml"),
    (handover("draft", "arr: a lot\n"), handover("draft", "arr: little\n"), "\"little\" is not an amount"),
    (
      handover("draft", "arr: a lot\n"), handover("draft", "arr: a lot\nrenewal-date: a lot\n"),
      "\"a lot\" is not a date"
    ),
  ])
  func isNew(before: String, after: String, reason: String) async throws {
    let reasons = try await Self.tally(after).new(since: Self.tally(before)).values
    #expect(Array(reasons) == [reason])
  }
}
