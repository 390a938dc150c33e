import Diagnostics
import HandoverModel
import Testing

/// Rules of reading that the random handovers showed to be broken, one line each.
@Suite struct ReadingRuleTests {
  @Test(arguments: [
    // A source in a sub-heading counts among the section's.
    (
      "## Risks\n\n### CFO looks (source: CRM)\n- Severity: high",
      ["section roadblocks", "  sources [\"CRM\"]", "  row risk=\"CFO looks\"; severity=\"high\"; from \"CRM\""]
    ),
    // A line that only names a source is no item, and no part of the text.
    (
      "## Pain points\n- Routes by hand\n\nSource: call",
      ["section problems", "  sources [\"call\"]", "  item \"Routes by hand\""]
    ),
    (
      "## Pricing\nPaid yearly.\n\nQuelle: CRM",
      ["section commercial", "  sources [\"CRM\"]", "  says \"Paid yearly.\""]
    ),
    // A customer's words in a quote are items too.
    ("## Pain points\n> Routes by hand", ["section problems", "  item \"Routes by hand\""]),
    // A text that is an item of its own keeps its commas; people in one line are several.
    (
      "## Introduction meeting\n- Agenda:\n  - who is who, and why\n- Attendees:\n  - @sam-o, @jordan",
      [
        "section introduction", "  label agenda = [\"who is who, and why\"]", "  label attendees = [@sam-o, @jordan]",
      ]
    ),
    // Each nested item is an answer.
    (
      "## Scope\n- In:\n  - routes\n  - app\n- Out: forecasts",
      ["section scope", "  label in = \"routes\"", "  label in = \"app\"", "  label out = \"forecasts\""]
    ),
    // Labels with nothing known behind them are one gap.
    (
      "## Scope\n- In: TBD\n- Out: UNKNOWN",
      [
        "section scope", "  label in = missing", "  label out = missing", "gap section(\"Scope\") of scope, missing",
      ]
    ),
    // What stands for an answer is no row.
    (
      "## Risks\n- TBD",
      ["section roadblocks", "gap section(\"Roadblocks\") of roadblocks, missing"]
    ),
    // A task names what it serves twice.
    (
      "## Success criteria\n| Outcome |\n|---|\n| a |\n| b |\n\n## Open items\n- [ ] x (@jordan, for: a, for: b)",
      [
        "section success", "  row outcome=\"a\"", "  row outcome=\"b\"", "section open-items",
        "  task \"x\"; not started; owner=@jordan; for=[\"outcome 0\", \"outcome 1\"]",
      ]
    ),
    // What is said in parentheses of its own, or without a colon.
    (
      "## Open items\n- [ ] x (@jordan, D+7) (done when: y, and z)\n- [ ] x (done when: y) (@jordan, D+7)",
      [
        "section open-items", "  task \"x\"; not started; owner=@jordan; due=7 days after; done-when=\"y, and z\"",
        "  task \"x\"; not started; owner=@jordan; due=7 days after; done-when=\"y\"",
      ]
    ),
    (
      "## Open items\n- [ ] x (@jordan, D+7). Done when y (or z)\n- [ ] x (Q2) (@jordan, done when y)",
      [
        "section open-items", "  task \"x\"; not started; owner=@jordan; due=7 days after; done-when=\"y (or z)\"",
        "  task \"x (Q2)\"; not started; owner=@jordan; done-when=\"y\"",
      ]
    ),
    // A colon behind the parentheses stands for the dash.
    (
      "## Open items\n- [ ] x (@jordan, D+7): done when y\n- [ ] x (@jordan, D+7): Done when: y",
      [
        "section open-items", "  task \"x\"; not started; owner=@jordan; due=7 days after; done-when=\"y\"",
        "  task \"x\"; not started; owner=@jordan; due=7 days after; done-when=\"y\"",
      ]
    ),
    // "None" in other words, with who looked behind a dash; what only begins so is something.
    (
      "## Risks\nAll closed – reviewed by @jordan, 2026-03-20\n\n## Open items\nNichts offen\n\n## Commitments\n- None outstanding but single sign-on",
      [
        "section roadblocks", "  none, reviewed by @jordan, 2026-03-20", "section commitments",
        "  row commitment=\"None outstanding but single sign-on\"", "section open-items",
        "  none, reviewed by nobody, never",
      ]
    ),
    // Headings as others call them; a stroke between words is "and".
    (
      "## Risks / mitigations\n- a\n\n## Success criteria/KPIs\n- b",
      ["section success", "  row outcome=\"b\"", "section roadblocks", "  row risk=\"a\""]
    ),
    (
      "## 30-60-90 day plan\n### Days 1–30\n- [ ] x\n### 31-60\n- [ ] y\n### Day 61-90\n- [ ] z",
      [
        "section plan", "  task \"x\"; not started; window=30", "  task \"y\"; not started; window=60",
        "  task \"z\"; not started; window=90",
      ]
    ),
    // The day of the meeting is the field, what stands under its name the section.
    (
      "Intro meeting: 2026-04-08 15:00\n\n**How they work:** slowly",
      ["field intro-meeting = 2026-04-08 15:00", "section working-style", "  item \"slowly\""]
    ),
    // Of several who looked the first is enough.
    (
      "## Risks\nNone known (reviewed by @jordan and @sam-o on 20 March 2026)",
      ["section roadblocks", "  none, reviewed by @jordan, 2026-03-20"]
    ),
    // A step belongs to its item; what says all that an item does is one; a title above items is none.
    (
      "## Open items\n- [ ] x (@jordan, D+7)\n  - [ ] a\n  - [x] b (@sam-o)\n  - [ ] c (@jordan, D+1, done when: d)",
      [
        "section open-items",
        "  task \"x\"; not started; owner=@jordan; due=7 days after; other \"\"=\"a\"; other \"\"=\"b (@sam-o)\"",
        "  task \"c\"; not started; owner=@jordan; due=1 days after; done-when=\"d\"",
      ]
    ),
    ("## Open items\n- x\n  - [ ] a (@jordan)", ["section open-items", "  task \"a\"; not started; owner=@jordan"]),
    // A semicolon between details does not begin what stands behind the parentheses.
    (
      "## Open items\n- [ ] x (@jordan; due: D+7)",
      ["section open-items", "  task \"x\"; not started; owner=@jordan; due=7 days after"]
    ),
    // The blank before formatted words stays where an id follows.
    (
      "## Open items\n- [ ] x — done when: the **new** view {#a}",
      ["section open-items", "  task \"x\"; not started; id=a; done-when=\"the new view\""]
    ),
    // The source of a row is its task's.
    (
      "## Open items\n| Task | Source |\n|---|---|\n| x | CRM |",
      ["section open-items", "  sources [\"CRM\"]", "  task \"x\"; not started; from \"CRM\""]
    ),
    // A day in German, and a capital sharp s.
    (
      "## Offene Punkte\n| MASSNAHME | Tag |\n|---|---|\n| x | Tag 14 |",
      ["section open-items", "  task \"x\"; not started; due=day 14"]
    ),
    // The communication plan stands under a paragraph as windows do.
    (
      "## 30/60/90 plan\nFirst 30 days\n\n- [ ] x\n\nCommunication plan\n\n- What: call\n- How often: weekly",
      ["section plan", "  task \"x\"; not started; window=30", "  told often=\"weekly\"; what=\"call\""]
    ),
    // Bold paragraphs are all of one level: those that name parts of a section stay in it.
    (
      "**30/60/90 plan**\n\n**First 30 days**\n\n- [ ] x\n\n**Introduction meeting**\n\n**Agenda:**\n\n- y",
      ["section introduction", "  label agenda = [\"y\"]", "section plan", "  task \"x\"; not started; window=30"]
    ),
    // A list in the text is a list.
    (
      "- Products: Routes, Driver app\n- ARR: UNKNOWN until signed",
      ["field products = [\"Routes\", \"Driver app\"]", "gap field(\"arr\"), partly"]
    ),
    // Letters and their marks may be one character or two.
    (
      "## Zusagen\n- Pru\u{308}fung {#u\u{308}}\n- Größe\n\n## Offene Punkte\n- [ ] x (@jordan, for: Prüfung, for: Gro\u{308}ße)",
      [
        "section commitments", "  row commitment=\"Prüfung\"; id=ü", "  row commitment=\"Größe\"", "section open-items",
        "  task \"x\"; not started; owner=@jordan; for=[\"commitment 0\", \"commitment 1\"]",
      ]
    ),
    // A field is said in one line.
    (
      "Customer: [Name]\nSegment: smb\nhalf of it here",
      ["field segment = \"smb\"", "gap field(\"customer\"), missing"]
    ),
    // What is four low lines at the end of a label's line is a gap there.
    (
      "## Risks\n### CFO looks\n**Severity**: ____",
      [
        "section roadblocks", "  row risk=\"CFO looks\"; severity=missing",
        "gap cell(column: \"Severity\", row: \"CFO looks\") of roadblocks, missing",
      ]
    ),
    // A source may be wrapped over a line end, in a paragraph, a quote and an item.
    (
      "## Why they bought\nBy hand. (source: Ruth Lockyer,\ncall, 4 March)",
      ["section why", "  sources [\"Ruth Lockyer, call, 4 March\"]", "  says \"By hand.\""]
    ),
    (
      "## Pain points\n> \"By hand.\" (source: Ruth (CFO),\n> call, 4 March)\n\n- slow (source:\n  board,\n  May).\n- dear",
      [
        "section problems", "  sources [\"Ruth (CFO), call, 4 March\", \"board, May\"]", "  item \"\"By hand.\"\"",
        "  item \"slow\"", "  item \"dear\"",
      ]
    ),
    // A parenthesis that nobody closed keeps no line from being one.
    (
      "## Scope\n- In: routes (source: call\n  Out: app",
      ["section scope", "  label in = \"routes (source: call\"", "  label out = \"app\""]
    ),
    // Who is asked: for what was promised whoever promised it, for what becomes of it the owner; for success nobody of the row.
    (
      "## Commitments\n| Commitment | Made by | Made to | Where | Deliverable | Owner | Due |\n|---|---|---|---|---|---|---|\n| x | @sam-o | ? | ? | ? | @jordan | ? |\n| y | | ? | | yes | @jordan | |",
      [
        "section commitments",
        "  row commitment=\"x\"; deliverable=missing; due=missing; made-by=@sam-o; made-to=missing; owner=@jordan; where=missing",
        "  row commitment=\"y\"; deliverable=\"yes\"; made-to=missing; owner=@jordan",
        "gap cell(column: \"Deliverable\", row: \"x\") of commitments, missing, ask @jordan",
        "gap cell(column: \"Due\", row: \"x\") of commitments, missing, ask @jordan",
        "gap cell(column: \"Made to\", row: \"x\") of commitments, missing, ask @sam-o",
        "gap cell(column: \"Made to\", row: \"y\") of commitments, missing",
        "gap cell(column: \"Where\", row: \"x\") of commitments, missing, ask @sam-o",
      ]
    ),
    (
      "## Success criteria\n| Outcome | Target | Judged by |\n|---|---|---|\n| x | ? | UNKNOWN |",
      [
        "section success", "  row judged-by=missing; outcome=\"x\"; target=missing",
        "gap cell(column: \"Judged by\", row: \"x\") of success, missing",
        "gap cell(column: \"Target\", row: \"x\") of success, missing",
      ]
    ),
    // "None known" may go on, signed or not.
    (
      "## Risks\nNone known that outlives the bid (reviewed by @jordan, 2026-03-20)",
      ["section roadblocks", "  none, reviewed by @jordan, 2026-03-20"]
    ),
    ("## Zusagen\n- Keine bekannt für dieses Jahr", ["section commitments", "  none, reviewed by nobody, never"]),
    // Where there must be something, or a word takes something out, it is a sentence.
    (
      "## Why they bought\nNone known in the trade plans faster. (source: CRM)",
      ["section why", "  sources [\"CRM\"]", "  says \"None known in the trade plans faster.\""]
    ),
    ("## Risks\nNone known except the CFO", ["section roadblocks"]),
    // In backticks the word is spoken of; alone it is an answer like any other.
    (
      "## Risks\n| Risk | Mitigation |\n|---|---|\n| gaps | what says `UNKNOWN` goes to Ann |\n| none | `UNKNOWN` |",
      [
        "section roadblocks", "  row mitigation=\"what says UNKNOWN goes to Ann\"; risk=\"gaps\"",
        "  row mitigation=missing; risk=\"none\"",
        "gap cell(column: \"Mitigation\", row: \"none\") of roadblocks, missing",
      ]
    ),
    (
      "## Pricing\nWhat still says **`UNKNOWN`** goes to Maria.",
      ["section commercial", "  says \"What still says UNKNOWN goes to Maria.\""]
    ),
    (
      "## Pricing\nWhat still says UNKNOWN: `arr`.",
      [
        "section commercial", "  says \"What still says UNKNOWN: arr.\"",
        "gap part(\"What still says UNKNOWN: arr.\") of commercial, partly",
      ]
    ),
    // Labels in bold may share a line, where they are known.
    (
      "## Success criteria\n### Quick\n**Kind:** adoption · **Metric**: hours, **Measured with:** a clock; *Target:* **UNKNOWN**",
      [
        "section success",
        "  row kind=\"adoption\"; metric=\"hours, Measured with: a clock\"; outcome=\"Quick\"; target=missing",
        "gap cell(column: \"Target\", row: \"Quick\") of success, missing",
      ]
    ),
    (
      "## Risks\n- CFO looks\n  - **Severity:** high | **Owner:** @jordan\n\n## Scope\n**In:** routes — **Out:** forecasts",
      [
        "section roadblocks", "  row owner=@jordan; risk=\"CFO looks\"; severity=\"high\"", "section scope",
        "  label in = \"routes\"", "  label out = \"forecasts\"",
      ]
    ),
    ("**Customer:** Acme · **Segment:** smb", ["field customer = \"Acme\"", "field segment = \"smb\""]),
  ])
  func reads(_ text: String, _ expected: [String]) { read("---\ntype: handover\n---\n\(text)\n", expected) }

  /// What a template left in front matter is a gap, be it a list or a group to YAML.
  @Test(arguments: ["customer: [Name]", "customer: {{name}}", "customer: \"{{name}}\"", "customer: ____"])
  func isGap(_ line: String) {
    read("---\ntype: handover\n\(line)\n---\n", ["gap field(\"customer\"), missing"])
  }

  @Test(arguments: ["csm: [CSM]", "csm: [Their name]", "csm: {{csm}}"]) func isGapInThePlaceOfSomebody(_ line: String) {
    read("---\ntype: handover\n\(line)\n---\n", ["gap field(\"csm\"), missing"])
  }

  @Test(arguments: ["close-date: [Date]", "close-date: {{close_date}}", "close-date: YYYY-MM-DD"])
  func isGapInThePlaceOfADay(_ line: String) {
    read("---\ntype: handover\n\(line)\n---\n", ["gap field(\"close-date\"), missing"])
  }

  private func read(_ text: String, _ expected: [String]) {
    let book = SampleBook.book(SourceFile(path: "a.md", text: text))
    let lines = book.accounts.first.map { ReadOutline($0.handover, $0.plan).lines } ?? []
    #expect(lines.filter { $0 != "field type = \"handover\"" } == expected)
    #expect(FindingLine.lines(book.findings) == [])
  }
}
