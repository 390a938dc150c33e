import Diagnostics
import HandoverModel
import Testing

@testable import Publishing

/// What is wrong in one place is told once, and at the stage that asks for it.
@Suite struct ToldOnceTests {
  @Test(arguments: [
    // People without their roles: the roles are asked for when somebody reviews.
    ("draft", "## Stakeholders\n- Derek Huang\n- Dale Kerr", []),
    ("draft", "## Stakeholders\n| Name | Contact |\n|---|---|\n| Derek Huang | derek@apex.example |", []),
    (
      "in-review", "## Stakeholders\n- Derek Huang\n- Dale Kerr",
      [
        "error[missing-answer] \"Stakeholders\" has no column \"Roles\", which is required before a handover can be reviewed"
      ]
    ),
    // Roles of nobody are none.
    (
      "draft", "## Stakeholders\n| Roles | Contact |\n|---|---|\n| champion | derek@apex.example |",
      ["error[missing-column] \"Name\" is missing from the columns of this table"]
    ),
    // A day that is none.
    (
      "in-review", "## Open items\n- [ ] Order tablets (@lauren, 2026-04-31)",
      [
        "error[wrong-type] \"2026-04-31\" is not a day = April has 30 days: write 2026-04-30, or the day that is meant, or count from the plan's first day: Day 14, D+30"
      ]
    ),
    (
      "in-review", "## Open items\n- [ ] Order tablets (2027-02-29, @lauren)",
      [
        "error[wrong-type] \"2027-02-29\" is not a day = February 2027 has 28 days: write 2027-02-28, or the day that is meant, or count from the plan's first day: Day 14, D+30"
      ]
    ),
    (
      "in-review", "## Open items\n- [ ] Order tablets (@lauren, D6)\n- [ ] Train drivers (@lauren, Week 1)",
      [
        "error[wrong-type] \"D6\" is not a day = write Day 6, or D+6 if the plan's first day is not to count",
        "error[wrong-type] \"Week 1\" is not a day = write it as year-month-day, such as 2026-05-07, or count from the plan's first day: Day 14, D+30",
      ]
    ),
    // What is no day at all says so, and the day is missing.
    (
      "in-review", "## Open items\n- [ ] Order tablets (@lauren, soonish)",
      [
        "warning[item-without-day] no day is set for \"Order tablets\" = write a date, 2026-05-07, or a day counted from the plan's first: Day 14",
        "warning[unread-text] \"soonish\" is neither an owner nor a day, an audience or a status = write who (@jordan or a stakeholder's name), when (Day 14, D+7, 2026-05-07), for whom (customer), or for: what",
      ]
    ),
  ]) func tells(_ stage: String, _ body: String, _ expected: [String]) async throws {
    let fields =
      "type: handover\nid: acme\ncustomer: Acme\nstage: \(stage)\nsegment: smb\nae: lauren\nclose-date: 2026-04-30\nclose-state: expected"
    let folder = try ContentFolder(["handovers/a.md": "---\n\(fields)\n---\n# Acme\n\n\(body)\n"])
    defer { folder.remove() }
    let kinds = ["missing-column", "missing-answer", "wrong-type", "item-without-day", "unread-text"]
    let told = try await folder.findings().filter { kinds.contains($0.kind.id) }
    let lines = told.map { finding in
      let head = "\(finding.severity.word)[\(finding.kind.id)] \(finding.message)"
      return finding.kind.id.hasPrefix("missing") ? head : "\(head) = \(finding.help.joined(separator: " / "))"
    }
    #expect(lines.sorted() == expected)
  }
}
