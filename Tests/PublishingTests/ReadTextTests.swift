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
