import Diagnostics
import TestSupport
import Testing

@testable import Fixes

/// Each rule, on its own: what it is about stands between « and ».
@Suite struct FixRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: any FixRule.Type
    let marked: String
    let mended: String
    let reports: [String]

    init(_ rule: any FixRule.Type, _ marked: String, _ mended: String, _ reports: String...) {
      (self.rule, self.marked, self.mended, self.reports) = (rule, marked, mended, reports)
    }

    /// Left alone.
    init(_ rule: any FixRule.Type, leaves text: String) {
      self.init(rule, text, text)
    }

    var testDescription: String { marked }
  }

  @Test(arguments: names + labels + values + placeholders + comments + columns)
  func mends(each: Case) {
    let marked = MarkedText(each.marked)
    let trial = FixTrial(each.rule, marked.file)
    #expect(trial.text == each.mended)
    #expect(trial.reports == each.reports)
    #expect(trial.places == marked.places)
    // What is mended is left alone.
    let again = FixTrial(each.rule, SourceFile(path: marked.file.path, text: trial.text))
    #expect(again.reports == [])
  }

  static let names = [
    Case(MisspeltName.self, "---\n«csn»: jordan\n---\n", "---\ncsm: jordan\n---\n", "renamed \"csn\" to \"csm\""),
    Case(
      MisspeltName.self,
      "---\r\n«contract_stat»: 2026-04-01 # when\r\n---\r\n",
      "---\r\ncontract-start: 2026-04-01 # when\r\n---\r\n",
      "renamed \"contract_stat\" to \"contract-start\""
    ),
    // Taken already, or meant by two, or near to two, or too short, or too far.
    Case(MisspeltName.self, leaves: "---\ncsm: jordan\ncsn: sam\n---\n"),
    Case(MisspeltName.self, leaves: "---\ncms: jordan\ncsn: sam\n---\n"),
    Case(MisspeltName.self, leaves: "---\nce: jordan\nregion: emea\n---\n"),
    // Silenced.
    Case(MisspeltName.self, leaves: "---\ncsn: jordan # baton-ignore unknown-field: of another tool\n---\n"),
    Case(
      MisspeltStage.self,
      "---\n«stgae»: draft\n---\n",
      "---\nstage: draft\n---\n",
      "renamed \"stgae\" to \"stage\""
    ),
    Case(MisspeltStage.self, "---\nstage: «darft»\n---\n", "---\nstage: draft\n---\n", "wrote \"draft\" for \"darft\""),
    Case(
      MisspeltName.self,
      "---\nstage: draft\n---\n# Acme\n## «Sucess criteria»\n",
      "---\nstage: draft\n---\n# Acme\n## Success criteria\n",
      "renamed \"Sucess criteria\" to \"Success criteria\""
    ),
    Case(
      MisspeltName.self,
      "---\nstage: draft\n---\n# Acme\n## «Erfolgskriterein»\n",
      "---\nstage: draft\n---\n# Acme\n## Erfolgskriterien\n",
      "renamed \"Erfolgskriterein\" to \"Erfolgskriterien\""
    ),
    Case(
      MisspeltName.self,
      "---\nstage: draft\n---\n# Acme\n## «30/60/90 plna»\n",
      "---\nstage: draft\n---\n# Acme\n## 30/60/90 plan\n",
      "renamed \"30/60/90 plna\" to \"30/60/90 plan\""
    ),
    Case(MisspeltName.self, leaves: "---\nstage: draft\n---\n# Acme\n## Sucess criteria\n## Succes criteria\n"),
    Case(
      MisspeltName.self,
      "---\nstage: draft\n---\n## Roadblocks\n\n| Risk | «Sevrity» | Owner |\n|---|---|---|\n| A | high | @sam |\n",
      "---\nstage: draft\n---\n## Roadblocks\n\n| Risk | Severity | Owner |\n|---|---|---|\n| A | high | @sam |\n",
      "renamed \"Sevrity\" to \"Severity\""
    ),
    Case(
      MisspeltName.self,
      "---\nstage: draft\n---\n## Introduction meeting\n\n- «Endorsment»: six years of roll-outs\n- Outcome: a date\n",
      "---\nstage: draft\n---\n## Introduction meeting\n\n- Endorsement: six years of roll-outs\n- Outcome: a date\n",
      "renamed \"Endorsment\" to \"Endorsement\""
    ),
    Case(
      MisspeltName.self,
      leaves: "---\nstage: draft\n---\n## Introduction meeting\n\n- Endorsment: one\n- Endorsement: two\n"
    ),
  ]

  static let labels = [
    Case(
      MisspeltLabel.self,
      "---\nstage: draft\n---\n## Roadblocks\n\n- A\n  - «Sevrity»: high\n- B\n  - Severity: low\n  - «Ownr»: @sam\n- C\n  - **«Sevrity»:** low\n",
      "---\nstage: draft\n---\n## Roadblocks\n\n- A\n  - Severity: high\n- B\n  - Severity: low\n  - Owner: @sam\n- C\n  - **Severity:** low\n",
      "renamed \"Sevrity\" to \"Severity\"",
      "renamed \"Ownr\" to \"Owner\"",
      "renamed \"Sevrity\" to \"Severity\""
    ),
    Case(
      MisspeltLabel.self,
      "---\nstage: draft\n---\n## Roadblocks\n\n- A\n  - Severity: low\n  - «Ownr»: UNKNOWN\n",
      "---\nstage: draft\n---\n## Roadblocks\n\n- A\n  - Severity: low\n  - Owner: UNKNOWN\n",
      "renamed \"Ownr\" to \"Owner\""
    ),
    Case(
      MisspeltLabel.self,
      leaves: "---\nstage: draft\n---\n## Roadblocks\n\n- A\n  - Sevrity: high\n  - Severity: low\n"
    ),
  ]

  static let values = [
    Case(
      OtherSpelling.self,
      "---\nclose-date: «31.3.2026»\ncontract-start: «\"2026/4/1\"»\naccepted-on: 3/4/2026\n---\n",
      "---\nclose-date: 2026-03-31\ncontract-start: \"2026-04-01\"\naccepted-on: 3/4/2026\n---\n",
      "wrote \"2026-03-31\" for \"31.3.2026\"",
      "wrote \"\"2026-04-01\"\" for \"\"2026/4/1\"\""
    ),
    Case(
      OtherSpelling.self,
      "---\ncustomer-told: «31 March 2026»\nintro-meeting: «8.4.2026 15:00»\n---\n",
      "---\ncustomer-told: 2026-03-31\nintro-meeting: 2026-04-08 15:00\n---\n",
      "wrote \"2026-03-31\" for \"31 March 2026\"",
      "wrote \"2026-04-08 15:00\" for \"8.4.2026 15:00\""
    ),
    Case(
      OtherSpelling.self,
      "---\nsegment: «enterprize»\narr: «220k»\n---\n",
      "---\nsegment: enterprise\narr: 220000\n---\n",
      "wrote \"enterprise\" for \"enterprize\"",
      "wrote \"220000\" for \"220k\""
    ),
    Case(
      OtherSpelling.self,
      "---\ncurrency: «usd» # of theirs\n---\n",
      "---\ncurrency: USD # of theirs\n---\n",
      "wrote \"USD\" for \"usd\""
    ),
    Case(OtherSpelling.self, leaves: "---\ncurrency: usdollar\n---\n"),
    Case(
      OtherSpelling.self,
      "---\nstage: draft\n---\n## Risiken\n\n| Risiko | Schwere |\n|---|---|\n| A | «**hohc** (source: call)» |\n| B | so so |\n",
      "---\nstage: draft\n---\n## Risiken\n\n| Risiko | Schwere |\n|---|---|\n| A | **hoch** (source: call) |\n| B | so so |\n",
      "wrote \"**hoch** (source: call)\" for \"**hohc** (source: call)\""
    ),
    Case(
      AmountWithCurrency.self,
      "---\narr: «USD 220,000» # a year\nterm-months: 12\n---\n",
      "---\narr: 220000 # a year\ncurrency: USD\nterm-months: 12\n---\n",
      "wrote \"220000\" for \"USD 220,000\", with \"currency: USD\" below it"
    ),
    Case(
      AmountWithCurrency.self,
      "---\ncurrency: EUR\narr: «220.000 €»\n---\n",
      "---\ncurrency: EUR\narr: 220000\n---\n",
      "wrote \"220000\" for \"220.000 €\""
    ),
    Case(AmountWithCurrency.self, leaves: "---\ncurrency: EUR\narr: USD 220,000\n---\n"),
    Case(AmountWithCurrency.self, leaves: "---\ncurrenxy: USD\narr: USD 220,000\n---\n"),
  ]

  static let placeholders = [
    Case(
      PlaceholderWord.self,
      "---\ncsm: «TBD»\nse: «[First name]»\nproducts: [«tbc», Driver app]\narr: UNKNOWN\ncurrency: unbekannt\n---\n",
      "---\ncsm: UNKNOWN\nse: UNKNOWN\nproducts: [UNKNOWN, Driver app]\narr: UNKNOWN\ncurrency: unbekannt\n---\n",
      "wrote UNKNOWN for \"TBD\"",
      "wrote UNKNOWN for \"[First name]\"",
      "wrote UNKNOWN for \"tbc\""
    ),
    Case(
      PlaceholderWord.self,
      "---\nstage: draft\n---\n## Roadblocks\n\n| Risk | Severity | Owner |\n|---|---|---|\n| A | «???» | **«TBD»** |\n| | | |\n",
      "---\nstage: draft\n---\n## Roadblocks\n\n| Risk | Severity | Owner |\n|---|---|---|\n| A | UNKNOWN | **UNKNOWN** |\n| | | |\n",
      "wrote UNKNOWN for \"???\"",
      "wrote UNKNOWN for \"TBD\""
    ),
    Case(
      PlaceholderWord.self,
      "---\nstage: draft\n---\n## Problems to solve\n\n- «[Problem]»\n- «TODO»\n- \n\n## Why they bought\n\nUNKNOWN\n",
      "---\nstage: draft\n---\n## Problems to solve\n\n- UNKNOWN\n- UNKNOWN\n- \n\n## Why they bought\n\nUNKNOWN\n",
      "wrote UNKNOWN for \"[Problem]\"",
      "wrote UNKNOWN for \"TODO\""
    ),
    Case(
      PlaceholderWord.self,
      "---\nstage: draft\n---\n## Introduction meeting\n\n- Endorsement: «____»\n- Outcome: a date, TBD\n",
      "---\nstage: draft\n---\n## Introduction meeting\n\n- Endorsement: UNKNOWN\n- Outcome: a date, TBD\n",
      "wrote UNKNOWN for \"____\""
    ),
  ]

  static let comments = [
    Case(
      CommentedField.self,
      "---\nstage: «accepted»\n# notice-days: 90 # from 0 to 365\n# term: 3\n# close-date — when: soon\n---\n",
      "---\nstage: accepted\nnotice-days: 90 # from 0 to 365\n# term: 3\n# close-date — when: soon\n---\n",
      "added the field \"notice-days\", which stood in a comment"
    ),
    Case(
      CommentedField.self,
      "---\r\nstage: «accepted»\r\n#auto-renew:\r\n---\r\n",
      "---\r\nstage: accepted\r\nauto-renew:\r\n---\r\n",
      "added the field \"auto-renew\", which stood in a comment"
    ),
    // Not asked for yet; written already; twice; below the front matter.
    Case(CommentedField.self, leaves: "---\nstage: draft\n# notice-days: 90\n---\n"),
    Case(CommentedField.self, leaves: "---\nstage: accepted\nnotice-days: 30\n# notice-days: 90\n---\n"),
    Case(CommentedField.self, leaves: "---\nstage: accepted\n# notice-days: 90\n# notice-days: 30\n---\n"),
    Case(CommentedField.self, leaves: "---\nstage: accepted\n---\n# notice-days: 90\n"),
  ]

  static let columns = [
    Case(
      MissingTableColumn.self,
      "---\nstage: accepted\n---\n## «Commitments»\n\n| Commitment | Made to | Owner |\n|:--|---|---|\n| A | Bill | @sam |\n| B |\n| | | |\n",
      "---\nstage: accepted\n---\n## Commitments\n\n| Commitment | Made to | Deliverable | Owner |\n|:--|---|---|---|\n| A | Bill | UNKNOWN | @sam |\n| B | | UNKNOWN |\n| | | | |\n",
      "added the column \"Deliverable\" to \"Commitments\""
    ),
    Case(
      MissingTableColumn.self,
      "---\nstage: accepted\nlanguage: de\n---\n## «Zuständigkeiten»\r\n\r\nAufgabe | Unterstützt\r\n--|--\r\nFragen | @sam\r\n",
      "---\nstage: accepted\nlanguage: de\n---\n## Zuständigkeiten\r\n\r\nAufgabe | Verantwortlich | Unterstützt\r\n--|---|--\r\nFragen | UNKNOWN | @sam\r\n",
      "added the column \"Verantwortlich\" to \"Zuständigkeiten\""
    ),
    // The title is what is wrong; a bar in a cell.
    Case(
      MissingTableColumn.self,
      leaves:
        "---\nstage: accepted\n---\n## Duties\n## Roles and responsibilities\n\n| Duty | Acountable |\n|---|---|\n| A | @sam |\n"
    ),
    Case(
      MissingTableColumn.self,
      leaves:
        "---\nstage: accepted\n---\n## Roles and responsibilities\n\n| Duty | Helps |\n|---|---|\n| A | @sam | or | @eve |\n"
    ),
  ]
}
