import Diagnostics
import Testing

/// What is told to write behind `for:` so that an item serves a commitment: it must lead there when it is written.
@Suite struct PromiseHelpTests {
  @Test(arguments: [
    ("Board report", "for: Board report"),
    ("Board report, monthly", "for: Board report"),
    ("Single sign-on (SSO) for all; by May", "for: Single sign-on"),
    ("The night shift's line {#night}", "for: night"),
    ("Training", "for: Training"),
    ("Training, at the depots", "for: promise-2"),
    ("(Old) tablets", "for: promise-2"),
  ]) func theHelpCanBeFollowed(_ title: String, _ reference: String) async throws {
    for isFollowed in [false, true] {
      // What the help tells to write is written.
      let id = isFollowed && reference == "for: promise-2" ? " {#promise-2}" : ""
      let item = isFollowed ? "- [ ] Done (@jordan, Day 9, \(reference))\n" : ""
      let folder = try ContentFolder([
        "people.yaml": "people:\n  jordan: { name: Jordan, role: csm }\n",
        "handovers/acme.md": """
        ---
        type: handover
        id: acme
        stage: introduced
        plan-anchor: 2026-04-01
        ---
        # Acme

        ## Commitments
        | Commitment | Owner | Status |
        |---|---|---|
        | Training | @jordan | \(title == "Training" ? "open" : "done") |
        | \(title == "Training" ? "Training for all" : title)\(id) | @jordan | \(title == "Training" ? "done" : "open") |

        ## 30/60/90 plan
        \(item)- [ ] Kickoff held (@jordan, Day 3)

        """,
      ])
      defer { folder.remove() }
      let found = try await folder.findings().filter {
        ["commitments-served", "unknown-reference", "ambiguous-reference"].contains($0.kind.id)
      }
      #expect(found.map(\.kind.id) == (isFollowed ? [] : ["commitments-served"]))
      let told = found.flatMap(\.help).map { $0.split(separator: "\"").filter { $0.hasPrefix("for:") } }
      #expect(told == (isFollowed ? [] : [[Substring(reference)]]))
    }
  }
}
