import Diagnostics
import DocumentSchema
import Foundation
import FrontMatter
import HandoverModel
import Markdown
import Testing

@testable import Publishing

/// What changed between two versions of a handover, in words.
@Suite struct HandoverChangesTests {
  private static func handover(_ text: String) -> Handover {
    let schemas = SchemaSet()
    let file = SourceFile(path: "content/handovers/acme.md", text: text)
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("handovers/acme.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: schemas.handover,
      vocabulary: Vocabulary(kinds: schemas.kinds, segments: ["smb"])
    )
    return Handover(reading.content)
  }

  /// The changes as they are told, with the characters they stand at.
  private static func told(_ old: String, _ new: String) -> [String] {
    HandoverChanges(from: handover(old), to: handover(new)).changes.map { "\($0.sentence) @ \($0.range?.text ?? "-")" }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let told: [String]
    var testDescription: String { name }
  }

  private static func outcomes(_ rows: String) -> String {
    "## Success criteria\n| Outcome | Metric | Baseline | Target | By |\n|---|---|---|---|---|\n\(rows)\n"
  }

  private static func commitments(_ rows: String) -> String {
    "## Commitments\n| Commitment | Made by | Made to | Where | Deliverable | Status |\n|---|---|---|---|---|---|\n\(rows)\n"
  }

  private static func plan(_ items: String) -> String { "## 30/60/90 plan\n### First 30 days\n\(items)\n" }

  static let cases = [
    Case(name: "nothing", old: "---\narr: 220,000\n---\n# A\n", new: "---\narr: 220000\n---\n\n# A\n", told: []),
    Case(
      name: "fields",
      old: "---\nstage: draft\narr: 1000\nterm-months: 12\ncsm: UNKNOWN\n---\n",
      new: "---\nstage: in-review\nterm-months: 12\ncsm: jordan\n---\n",
      told: [
        "stage from draft to in-review @ in-review", "csm added: jordan @ jordan",
        "arr taken out: it was 1000 @ -",
      ]
    ),
    Case(
      name: "a cell",
      old: outcomes("| Planning is quick | hours | 4 h | 1 h | 2026-05-15 |"),
      new: outcomes("| Planning is quick | hours | 4 h | 2 h | 2026-06-15 |"),
      told: [
        "\"Planning is quick\": by 2026-06-15 instead of 2026-05-15 @ 2026-06-15",
        "target of \"Planning is quick\" from 1 h to 2 h @ 2 h",
      ]
    ),
    Case(
      name: "another order and another form",
      old: outcomes("| A | x | 1 | 2 | 2026-05-15 |\n| B | y | 1 | 2 | 2026-05-15 |"),
      new:
        "## Success criteria\n- B\n  - Metric: y\n  - Baseline: 1\n  - Target: 2\n  - By: 2026-05-15\n- A\n  - Metric: x\n  - Baseline: 1\n  - Target: 2\n  - By: 2026-05-15\n",
      told: []
    ),
    Case(
      name: "rows come and go, and get another name",
      old: outcomes(
        "| Planning is quick | hours per day | 4 | 1 | 2026-05-15 |\n| Drivers use it | logins | 0 | 9 | |"
      ),
      new: outcomes("| Planning is fast | hours per day | 4 | 1 | 2026-05-15 |\n| Fewer calls | calls | 50 | 10 | |"),
      told: [
        "outcome \"Planning is quick\" is now \"Planning is fast\" @ Planning is fast",
        "outcome \"Fewer calls\" added @ Fewer calls", "outcome \"Drivers use it\" taken out @ Success criteria",
      ]
    ),
    Case(
      name: "an id keeps them together",
      old: outcomes("| Planning {#p} | hours | 4 | 1 | |"),
      new: outcomes("| Something else {#p} | hours | 4 | 1 | |"),
      told: ["outcome \"Planning\" is now \"Something else\" @ Something else {#p}"]
    ),
    Case(
      name: "plan items",
      old: plan("- [ ] Kickoff held (@jordan, Day 3) — done when: goals\n- [ ] Report live (@sam, Day 20)"),
      new: plan("- [x] Kickoff held (@jordan, Day 5) — done when: goals\n- [ ] Report live (@jordan, Day 20)"),
      told: [
        "\"Kickoff held\" moved from Day 3 to Day 5 @ Day 5", "\"Kickoff held\" is done @ Kickoff held",
        "owner of \"Report live\" from @sam to @jordan @ @jordan",
      ]
    ),
    Case(
      name: "risks and stakeholders",
      old: "## Roadblocks\nNone known (reviewed by @jordan, 2026-03-30)\n",
      new:
        "## Roadblocks\n| Risk | Severity |\n|---|---|\n| The CFO leaves | high |\n\n## Stakeholders\n| Name | Roles |\n|---|---|\n| Bill | champion |\n",
      told: [
        "risk \"The CFO leaves\" raised @ The CFO leaves", "\"Roadblocks\" taken out @ Roadblocks",
        "stakeholder \"Bill\" added @ Bill",
      ]
    ),
    Case(
      name: "columns that are no nouns",
      old: commitments("| A report | @alex | Bill | order form | yes | offen |\n| Night line | | Bill | | | open |"),
      new: commitments("| A report | @alexx | | order form | no | erledigt |\n| Night line | @sam | Bill | | | open |"),
      told: [
        "\"A report\": deliverable no instead of yes @ no",
        "\"A report\": made by @alexx instead of @alex @ @alexx",
        "\"A report\": no longer made to Bill @ A report", "\"A report\" is done @ erledigt",
        "\"Night line\": made by @sam @ @sam",
      ]
    ),
    Case(
      name: "columns of one's own",
      old: "## Stakeholders\n| Name | Met | Shoe size |\n|---|---|---|\n| Bill | no | 42 |\n",
      new: "## Stakeholders\n| Name | Met | Shoe size |\n|---|---|---|\n| Bill | yes | 43 |\n",
      told: ["we have met \"Bill\" @ yes", "\"Shoe size\" of \"Bill\" from 42 to 43 @ 43"]
    ),
    Case(
      name: "two sections with one heading",
      old: "## Notes\nOne.\n\n## Notes\nTwo.\n",
      new: "## Notes\nOne.\n\n## Notes\nTwo.\n",
      told: []
    ),
    Case(
      name: "a section with a heading that is there already",
      old: "## Notes\nOne.\n\n## Notes\nTwo.\n\n## Ours\nA.\n",
      new: "## Notes\nNew.\n\n## Notes\nOne.\n\n## Notes\nChanged.\n",
      told: ["\"Notes\" reworded @ Notes", "\"Notes\" written @ Notes", "\"Ours\" taken out @ -"]
    ),
    Case(
      name: "sentences",
      old: "## Why they bought\nThey lose money. (source: call)\n\n## Scope\n- In: all depots\n\n## Our own\nOne.\n",
      new:
        "## Why they bought\nThey lose customers. (source: call)\n\n## Scope\n- In: two depots\n\n## Our own\nTwo.\n",
      told: [
        "\"Why they bought\" reworded @ Why they bought",
        "item of \"Scope\" \"two depots\" added @ two depots", "item of \"Scope\" \"all depots\" taken out @ Scope",
        "\"Our own\" reworded @ Our own",
      ]
    ),
  ]

  @Test(arguments: cases) func saysWhatChanged(_ example: Case) {
    #expect(Self.told(example.old, example.new) == example.told)
  }

  @Test func thousandsOfSectionsTakeNoLong() {
    func sections(_ word: String) -> String {
      (0..<1800).map { "## \($0.isMultiple(of: 2) ? "Notes" : "Notes \($0)")\n\(word) \($0)\n\n" }.joined()
    }
    let (old, new) = (Self.handover(sections("a")), Self.handover(sections("b")))
    let start = ContinuousClock.now
    #expect(HandoverChanges(from: old, to: new).changes.count == 1800)
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test func thousandsOfRowsTakeNoLong() {
    func rows(_ word: String) -> String {
      Self.outcomes((0..<2000).map { "| \(word) \($0) | m | 1 | 2 | |" }.joined(separator: "\n"))
    }
    let (old, new) = (Self.handover(rows("a")), Self.handover(rows("b")))
    let start = ContinuousClock.now
    let count = HandoverChanges(from: old, to: new).changes.count
    #expect(count > 0)
    #expect(ContinuousClock.now - start < .seconds(2))
  }
}
