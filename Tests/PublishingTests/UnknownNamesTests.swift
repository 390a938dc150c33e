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
  ]

  @Test(arguments: cases) func isTold(_ example: Case) async throws {
    let markdown = "## Found\n\n### One\n\n```markdown\n\(example.text)\n```\n"
    let project = CheckExampleProject(try #require([CheckExample](parsing: markdown).first))
    let found = try await project.findings().filter { $0.kind.id == example.kind }
    #expect(found.map(\.range.text) == example.told)
  }
}
