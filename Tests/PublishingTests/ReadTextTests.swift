import DocumentReports
import HandoverModel
import Publishing
import Testing

/// `baton read` shows a person all that stands in a section, in order: as what it was understood as, or as it was written.
@Suite struct ReadTextTests {
  @Test(arguments: [
    // Lists, tables and sub-headings of a free section.
    (
      "handover", "Internal notes",
      "Bill:\n\n- approved *late*\n  1. asked twice\n- [ ] call him\n\n### Who\n| Who | What |\n|---|---|\n| Bill | no |\n\n> Wait.\n\n<!-- not shown -->",
      ["Bill:", "- approved late", "  1. asked twice", "- [ ] call him", "Who", "Who | What", "Bill | no", "> Wait."]
    ),
    // Sentences stand where they stood, before and behind the rows.
    (
      "handover", "Success criteria",
      "Before.\n\n| Outcome | Metric |\n|---|---|\n| quick | hours |\n\nBehind. (source: call)\n\n| Not | one |\n|---|---|\n| of | them |",
      [
        "Before.", "1. outcome  quick", "   metric   hours", "Behind. (source: call)", "Not | one", "of | them",
        "sources: call",
      ]
    ),
    (
      "handover", "Scope", "Bought:\n- routes\n- Out: forecasts\n- app",
      ["- Bought:", "- routes", "out: forecasts", "- app"]
    ),
    // A label alone in a line begins that label, also where Markdown takes the line for a part of the item before it.
    (
      "handover", "Scope", "**In**\n- 17 trucks\n- 3 depots\n**Out**\n- tank monitors",
      ["In", "in: 17 trucks", "in: 3 depots", "out: tank monitors"]
    ),
    (
      "handover", "Scope", "**In:**\n\n- 17 trucks\n\nOut:\n- monitors",
      ["In:", "in: 17 trucks", "Out:", "out: monitors"]
    ),
    ("handover", "Scope", "- **In**\n  - 17 trucks\n- Out\n  - monitors", ["in: 17 trucks", "out: monitors"]),
    (
      "handover", "Scope", "- **In**\n- 17 trucks\n- **Out**\n- monitors",
      ["- In", "in: 17 trucks", "- Out", "out: monitors"]
    ),
    // A paragraph behind the items, and an item below an answer that is still open, are under no label.
    (
      "handover", "Scope", "**In**\n- 17 trucks\n\nThe rest waits.\n\n- **Next year:** more",
      ["In", "in: 17 trucks", "- The rest waits.", "- Next year: more"]
    ),
    ("handover", "Scope", "- Out:\n- app", ["- Out:", "out: ", "- app"]),
    // Several labels in one line.
    ("handover", "Scope", "- In: 17 trucks. Out: planning", ["in: 17 trucks.", "out: planning"]),
    ("handover", "Scope", "In: 17 trucks, out: planning; *x*", ["in: 17 trucks", "out: planning; x"]),
    ("handover", "Scope", "We go all in, out: planning", ["We go all in, out: planning"]),
    ("handover", "Scope", "In: trucks checked out: 17", ["in: trucks checked out: 17"]),
    (
      "handover", "Roadblocks", "None known (reviewed by @jordan, 2026-03-20)",
      ["none known, reviewed by @jordan on 2026-03-20"]
    ),
    ("handover", "Working style", "TBD", ["holds no answer", "TBD"]),
    (
      "playbook", "Steps", "### Before\n1. read\n2. ask\n\n### Then\n| Who | Does |\n|---|---|\n| AE | invites |",
      ["Before", "1. read", "2. ask", "Then", "Who | Does", "AE | invites"]
    ),
  ]) func shows(_ kind: String, _ section: String, _ body: String, _ expected: [String]) async throws {
    let folder = try ContentFolder(["\(kind)s/a.md": "---\ntype: \(kind)\nid: a\n---\n# A\n\n## \(section)\n\(body)\n"])
    defer { folder.remove() }
    let request = BuildRequest(
      content: folder.path,
      templates: nil,
      output: "",
      today: CalendarDate("2026-04-02"),
      keepsGoing: true
    )
    let report = try await DocumentInquiry(into: folder.path + "/\(kind)s/a.md", as: nil, in: request).report
    let lines = report.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: section))
    #expect(lines[(start + 1)...].prefix { !$0.isEmpty }.map { String($0.dropFirst(2)) } == expected)
  }
}
