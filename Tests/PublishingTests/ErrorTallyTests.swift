import Diagnostics
import HandoverModel
import Testing

@testable import Publishing

/// What is a new error, and what is an old one in other words.
@Suite struct ErrorTallyTests {
  /// What is new in `after`, where `before` stood in its place.
  private static func new(_ before: String, _ after: String) async throws -> [String] {
    let people = "people: { sam: { name: Sam, role: ae } }\n"
    let folder = try ContentFolder(["handovers/acme.md": before, "people.yaml": people])
    defer { folder.remove() }
    let earlier = try await tally(folder)
    try folder.write(after, to: "handovers/acme.md")
    return try await tally(folder).new(since: earlier).map(\.value)
  }

  private static func tally(_ folder: ContentFolder) async throws -> ErrorTally {
    let tree = try SourceTree(loading: folder.path)
    return ErrorTally(of: await CheckedProject(checking: tree, today: CalendarDate("2026-04-01"), past: .nowhere))
  }

  private static func handover(_ stage: String, _ fields: String = "", _ body: String = "") -> String {
    "---\ntype: handover\nid: acme\ncustomer: Acme\nstage: \(stage)\nsegment: smb\nae: sam\nclose-date: 2026-05-01\nclose-state: expected\n\(fields)---\n# Acme\n\(body)"
  }

  private static func plan(_ items: String) -> String { "## 30/60/90 plan\n\n### First 30 days\n\n\(items)\n" }

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
    // An error that says another day, about words with a mark of inches in them.
    (
      handover("onboarded", "", plan("- [ ] Order 24\" screens (@sam, 2026-03-20)")),
      handover("onboarded", "", plan("- [ ] Order 24\" screens (@sam, 2026-03-21)"))
    ),
    // An error that is mended.
    (handover("draft", "csm: nobody\n"), handover("draft", "csm: sam\n")),
  ])
  func isNotNew(before: String, after: String) async throws {
    #expect(try await Self.new(before, after) == [])
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
    #expect(try await Self.new(before, after) == [reason])
  }
}
