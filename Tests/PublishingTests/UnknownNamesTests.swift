import Checks
import Diagnostics
import Testing

@testable import Publishing

/// Whoever is named in a place meant for somebody, and is nobody we know, is told at that very name; so is what an item refers to.
@Suite struct UnknownNamesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let text: String
    let kind: String
    let told: [String]
    var people = ""

    var testDescription: String { title }
  }

  static let cases = [
    Case(
      title: "who of us looks after a stakeholder",
      text: """
        ## Stakeholders
        | Name | Roles | Contact | Our owner |
        |---|---|---|---|
        | Anna Field | economic buyer | anna@acme.example | @laren |
        | Omar Haddad | champion | omar@acme.example | @jordan |
        | Ines Roth | administrator | ines@acme.example | Sam Oduya |
        """,
      kind: "unknown-person",
      told: ["laren", "Sam Oduya"]
    ),
    Case(
      title: "who answers for a duty, and who helps",
      text: """
        ## Roles and responsibilities
        | Duty | Accountable | Helps |
        |---|---|---|
        | Questions from the sales cycle | @lauren | |
        | Onboarding | @jordn | @sam, @nobody |
        """,
      kind: "unknown-person",
      told: ["jordn", "nobody"]
    ),
    Case(
      title: "one of us who watches a risk",
      text: """
        ## Roadblocks
        | Risk | Severity | Mitigation | Owner |
        |---|---|---|---|
        | Ines is away in May | medium | Sam works with her deputy | @samm |

        (source: call, 12 Mar)
        """,
      kind: "unknown-person",
      told: ["samm"]
    ),
    Case(
      title: "somebody of the customer's who watches a risk",
      text: """
        ## Roadblocks
        | Risk | Severity | Mitigation | Owner |
        |---|---|---|---|
        | Ines is away in May | medium | her deputy works with us | Tom Berger |

        (source: call, 12 Mar)
        """,
      kind: "unknown-contact",
      told: ["Tom Berger"]
    ),
    Case(
      title: "who made a promise, and who keeps it",
      text: """
        ## Commitments
        | Commitment | Made by | Made to | Deliverable | Owner | Due |
        |---|---|---|---|---|---|
        | Monthly punctuality report | @lorn | Anna Field | yes | @samm | 2026-05-12 |
        """,
      kind: "unknown-person",
      told: ["lorn", "samm"]
    ),
    Case(
      title: "what an item serves, and what comes before it",
      text: """
        ## Open items
        - [ ] Send the list of 90 drivers (@jordan, 2026-04-14, for: Weekly report, after: Contract signed)
        """,
      kind: "unknown-reference",
      told: ["Weekly report", "Contract signed"]
    ),
    Case(
      title: "a surname, a form of address, a comma, an initial, a title: each is that stakeholder",
      text: """
        ## Open items
        - [ ] Send the list of 90 drivers (Haddad, 2026-04-14)
        - [ ] Send the list of 91 drivers (Mr Haddad, 2026-04-14)
        - [ ] Send the list of 92 drivers (Frau Field, 2026-04-14)
        - [ ] Send the list of 93 drivers (O. Haddad, 2026-04-14)
        - [ ] Send the list of 94 drivers (Haddad, Omar, 2026-04-14)
        - [ ] Send the list of 95 drivers (Omar Haddad, Head of Dispatch, 2026-04-14)
        - [ ] Send the list of 96 drivers (Omar Haddad and Anna, 2026-04-14)
        - [ ] Send the list of 97 drivers (Tom Haddad, 2026-04-14)
        - [ ] Send the list of 98 drivers (Mr Berger, 2026-04-14)
        - [ ] Send the list of 99 drivers (Omar Haddad and Tom Berger, 2026-04-14)
        """,
      kind: "unknown-contact",
      told: ["Tom Haddad", "Mr Berger", "Tom Berger"]
    ),
    Case(
      title: "the same in the cells of a table, and names that are words",
      text: """
        ## Stakeholders
        | Name | Title | Roles | Contact | Our owner |
        |---|---|---|---|---|
        | R. Haddad (CFO) | CFO | economic buyer | rana@acme.example | @lauren |
        | Na Li | Head of Dispatch | champion | na@acme.example | @jordan |
        | Kenji Todo | IT | administrator | kenji@acme.example | @jordan |

        ## Open items
        | Item | Owner | Due |
        |---|---|---|
        | Send the list of 90 drivers | Rana Haddad, CFO | 2026-04-14 |
        | Send the list of 91 drivers | Haddad, Rana | 2026-04-14 |
        | Send the list of 92 drivers | Li, Na | 2026-04-14 |
        | Send the list of 93 drivers | Todo, Kenji | 2026-04-14 |
        | Send the list of 94 drivers | Head of Dispatch | 2026-04-14 |
        | Send the list of 95 drivers | Kenji Tada | 2026-04-14 |

        ## Success criteria
        | Outcome | Kind | Metric | Baseline | Target | By | Judged by |
        |---|---|---|---|---|---|---|
        | Planning is quick | other | hours a day | 4 h | 1 h | 2026-05-15 | Na Li |

        (source: workshop, 18 Feb)

        ## Commitments
        None known (reviewed by @jordan, 2026-03-30)

        ## Introduction meeting
        - Endorsement: Jordan has taken four hauliers of this size live in under five weeks.
        - Attendees: @lauren, @jordan, Rana Haddad, Na Li
        - Agenda: who is who; the two measures; the first 30 days; questions
        - Outcome: Rana and Na agree on the date of the first review.

        ## 30/60/90 plan
        ### First 30 days
        - [ ] Kickoff held (Li, Na, Day 6, customer) — done when: goals confirmed in writing
        """,
      kind: "unknown-contact",
      told: ["Kenji Tada"]
    ),
    Case(
      title: "an id in another letter case is that person's",
      text: """
        ## Open items
        - [ ] Send the list of 90 drivers (@Jordan, 2026-04-14)
        - [ ] Send the list of 91 drivers (@SAM, 2026-04-14)
        - [ ] Send the list of 92 drivers (@Jordn, 2026-04-14)
        """,
      kind: "unknown-person",
      told: ["Jordn"]
    ),
    Case(
      title: "two of us cannot both be the one who does it",
      text: """
        ## Open items
        - [ ] Send the list of 90 drivers (@sam and @jordan, 2026-04-14)
        - [ ] Send the list of 91 drivers (@sam/@jordan, 2026-04-14)
        - [ ] Send the list of 92 drivers (@sam, 2026-04-14)
        """,
      kind: "wrong-type",
      told: ["@sam and @jordan", "@sam/@jordan"]
    ),
    Case(
      title: "the second of us in a list of details",
      text: """
        ## Open items
        - [ ] Send the list of 90 drivers (@sam, @jordan, 2026-04-14)
        """,
      kind: "unread-text",
      told: ["@jordan"]
    ),
    Case(
      title: "one of us in a sentence, in a cell of text, in a title and in a quotation",
      text: """
        ## Working style
        - Anna asks @jordn first, then @Jordan, then (@peter).
        - "Ask @dana," she said.

        ## Roadblocks
        | Risk | Severity | Trigger | Mitigation | Owner |
        |---|---|---|---|---|
        | The works council has not agreed | high | no date by 20 April | @smm presents it with @sam | @jordan |

        (source: call with Omar Haddad, 12 Mar)

        ## Open items
        - [ ] Ask @laurn for the list of 90 drivers (@jordan, 2026-04-14)
        """,
      kind: "unknown-person",
      told: ["smm", "jordn", "peter", "dana", "laurn"]
    ),
    Case(
      title: "what begins like one of us and is none",
      text: """
        ## Working style
        - Anna writes from anna@acme.example or info@acme; everybody reads "@all", @here and @cs-americas.
        - The page has `@media print`, needs @scope/name and @babel/core, and loads npm@latest.
        - They post as [@acmefreight](https://social.example/@acmefreight), on Twitter as @acmefreight, and on @acme.freight.
        - [The post of @acmefreight](https://social.example/acme), https://social.example/@acme, <anna@acme.example>, a@b, 4 @ 12 EUR, @3
          <!-- ask @nobody -->

        ```
        @nobody in code
        ```
        """,
      kind: "unknown-person",
      told: [],
      people: "teams:\n  cs-americas: { name: Customer Success Americas, lead: jordan }"
    ),
    Case(
      title: "who is told where an owner is read is told once",
      text: """
        ## Open items
        - [ ] Send the list of 90 drivers (@jordn, 2026-04-14)
        - [ ] Send the list of 91 drivers (@sam and @jordn, 2026-04-14)

        ## Roles and responsibilities
        | Duty | Accountable | Helps |
        |---|---|---|
        | Questions from the sales cycle | @lauren | |
        | Onboarding | @jordan | @samm, @nobody |
        """,
      kind: "unknown-person",
      told: ["jordn", "samm", "nobody"]
    ),
  ]

  @Test(arguments: cases) func isTold(_ example: Case) async throws {
    let people = example.people.isEmpty ? "" : "\n````markdown people.yaml\n\(example.people)\n````\n"
    let markdown = "## Found\n\n### One\n\n````markdown\n\(example.text)\n````\n\(people)"
    let project = CheckExampleProject(try #require([CheckExample](parsing: markdown).first))
    let found = try await project.findings().filter { $0.kind.id == example.kind }
    #expect(found.map(\.range.text) == example.told)
  }
}
