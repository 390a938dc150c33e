import Checks
import Diagnostics
import Testing

/// What says UNKNOWN somewhere is honest, and no answer to what a gate asks for; a section in sentences may leave something open.
@Suite struct PartlyKnownTests {
  private static let people = """
    ## Stakeholders
    | Name | Roles | Contact | Our owner |
    |---|---|---|---|

    """

  @Test(arguments: [
    (
      people + """
        | Anna Field | economic buyer, champion | UNKNOWN, her assistant takes calls | @lauren |
        | Omar Haddad | end user | omar@acme.example | @jordan |
        """,
      [
        "payer-known: there is no way written to reach \"Anna Field\", who decides",
        "champion-known: there is no way written to reach \"Anna Field\", the champion",
        "two-live-contacts: only \"Omar Haddad\" can be reached",
      ]
    ),
    // The digits of a day are no figure.
    (
      """
      ## Success criteria
      | Outcome | Metric | Baseline | Target | By | Judged by |
      |---|---|---|---|---|---|
      | Planning is quick | hours | UNKNOWN: asked Aoife on 31 March | one hour | 2026-05-15 | Anna Field |

      (source: workshop, 18 Feb)
      """,
      [
        "measurable-success: \"Planning is quick\" holds no figure, so nobody can say whether it was reached",
        "missing-answer: \"Planning is quick\" says UNKNOWN in \"Baseline\", which is required before a handover can be accepted",
      ]
    ),
    (
      """
      ## Commitments
      | Commitment | Made by | Made to | Deliverable | Owner |
      |---|---|---|---|---|
      | Monthly punctuality report | @lauren | Anna Field | UNKNOWN: asked support | @sam |
      """,
      [
        "missing-answer: \"Monthly punctuality report\" says UNKNOWN in \"Deliverable\", which is required before a handover can be accepted"
      ]
    ),
    // One lack is told once.
    (
      """
      ## Roadblocks
      | Risk | Severity | Mitigation | Owner |
      |---|---|---|---|
      | The works council | high | UNKNOWN until it meets | @jordan |

      (source: call, 12 Mar)
      """,
      [
        "missing-answer: \"The works council\" says UNKNOWN in \"Mitigation\", which is required before a handover can be accepted"
      ]
    ),
    (
      "---\nrenewal-date: UNKNOWN until the contract is signed\n---\n",
      ["missing-field: \"renewal-date\" is required before a handover can be accepted, and says UNKNOWN"]
    ),
    (
      """
      ---
      stage: introduced
      introduced-on: 2026-03-31
      ---
      ## Introduction meeting
      - Endorsement: UNKNOWN, Lauren writes it
      - Attendees: @lauren, @jordan, Anna Field
      - Agenda: the two measures
      - Outcome: the date of the first review
      """,
      [
        "missing-answer: \"Introduction meeting\" says UNKNOWN behind \"Endorsement\", which is required before the customer meets their new contact"
      ]
    ),
    // Of several answers one is enough, and sentences may leave something open.
    (
      """
      ---
      products: [Route optimisation, UNKNOWN]
      ---
      ## Why they bought
      Three planners spend four hours a day on routes, and UNKNOWN how many more do in the north. (source: visit, 21 Jan)

      ## Scope
      - In: route optimisation
      - Out: UNKNOWN, ask Anna
      """,
      []
    ),
  ]) func isNoAnswerToAGate(_ change: String, _ expected: [String]) async throws {
    let example = [CheckExample](parsing: "## Found\n### One\n````markdown\n\(change)\n````\n")[0]
    let found = try await CheckExampleProject(example).findings().filter { $0.severity.isError }
    let said = found.filter { $0.kind.id != "introduction-too-soon" }.map { "\($0.kind.id): \($0.message)" }
    #expect(said.sorted() == expected.sorted())
  }
}
