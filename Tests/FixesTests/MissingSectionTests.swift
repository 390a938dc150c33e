import Diagnostics
import TestSupport
import Testing

@testable import Fixes

/// Where a missing section goes, and how it is written.
@Suite struct MissingSectionTests {
  /// The lines of the document that stand there by way of a fix, and those around them; guidance left out.
  private static func outline(_ text: String) -> [String] {
    var isComment = false
    return FixTrial(MissingSectionHeading.self, SourceFile(path: "content/handovers/acme.md", text: text)).text
      .split(separator: "\n").map { $0.hasSuffix("\r") ? String($0.dropLast()) : String($0) }.filter { line in
        if line == "<!--" { isComment = true }
        defer { if line == "-->" { isComment = false } }
        return !isComment && (line.hasPrefix("#") || line.hasPrefix("**"))
      }
  }

  private static func handover(_ body: String, fields: String = "") -> String {
    "---\ntype: handover\nid: acme\ncustomer: Acme\nstage: in-review\n\(fields)---\n\(body)"
  }

  @Test func theyStandInTheOrderOfTheSchema() {
    #expect(
      Self.outline(Self.handover("# Acme\n\n## Problems\n\n- A\n\n### Note\n\nB\n\n## Ours\n\n## Key people\n\nC\n"))
        == [
          "# Acme", "## Why they bought", "## Problems", "### Note", "## Success criteria", "## Roadblocks", "## Ours",
          "## Key people", "## Commitments", "## Scope",
        ]
    )
  }

  @Test func theyStandOnTheLevelOfTheirNeighbours() {
    #expect(
      Self.outline(
        Self.handover("# Acme\n\n## Deal\n\n### Why they bought\n\nA\n\n## People\n\n### Stakeholders\n\nB\n")
      ) == [
        "# Acme", "## Deal", "### Why they bought", "### Problems to solve", "### Success criteria", "### Roadblocks",
        "## People", "### Stakeholders", "### Commitments", "### Scope",
      ]
    )
  }

  @Test func theySpeakTheLanguageOfTheDocument() {
    #expect(
      Self.outline(Self.handover("## Warum sie gekauft haben\n\nA\n\n## Probleme\n\n- B\n")) == [
        "## Warum sie gekauft haben", "## Probleme", "## Erfolgskriterien", "## Hindernisse", "## Ansprechpartner",
        "## Zusagen", "## Umfang",
      ]
    )
    #expect(Self.outline(Self.handover("", fields: "language: de\n")).first == "## Warum sie gekauft haben")
  }

  @Test func titlesInBoldStayTitles() {
    let text = Self.handover("**Why they bought**\n\nA\n\n**Scope**\n\n- In: B\n")
    #expect(
      Self.outline(text) == [
        "**Why they bought**", "**Problems to solve**", "**Success criteria**", "**Roadblocks**", "**Stakeholders**",
        "**Commitments**", "**Scope**",
      ]
    )
  }

  @Test func aHeadingThatIsNearlyItIsNotPutInBeside() {
    #expect(!Self.outline(Self.handover("## Sucess criteria\n")).contains("## Success criteria"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\n", "\n\n"])
  func lineEndsStay(end: String, last: String) {
    let others = ["Problems", "Success", "Roadblocks", "Stakeholders", "Commitments"].map { "## \($0)\n\nA\n\n" }
    let body = "# Acme\n\n## Why they bought\n\nA\n\n" + others.joined() + "## Integrations\n\nB" + last
    let text = Self.handover(body).replacing("\n", with: end)
    let trial = FixTrial(MissingSectionHeading.self, SourceFile(path: "acme.md", text: text))
    let scope = [
      "## Scope", "", "<!--", "What they bought, and what they may think they bought but did not.", "Example:",
      "- Out: predictive maintenance", "-->", "", "- In:", "- Out:", "", "",
    ]
    let expected = text.replacing("## Integrations", with: scope.joined(separator: end) + "## Integrations")
    #expect(trial.text == expected)
    #expect(trial.reports == ["inserted the section \"Scope\", to be filled in"])
  }

  @Test(arguments: ["", "\n", "\n\n"])
  func atTheEndTheTextEndsAsBefore(last: String) {
    let names = ["Why they bought", "Problems", "Success", "Roadblocks", "Stakeholders", "Commitments"]
    let text = Self.handover(names.map { "## \($0)\n\nA\n\n" }.joined() + "B" + last)
    let scope =
      "## Scope\n\n<!--\nWhat they bought, and what they may think they bought but did not.\nExample:\n- Out: predictive maintenance\n-->\n\n- In:\n- Out:"
    let gap = ["": "\n\n", "\n": "\n", "\n\n": ""][last] ?? ""
    let trial = FixTrial(MissingSectionHeading.self, SourceFile(path: "acme.md", text: text))
    #expect(trial.text == text + gap + scope + last)
  }
}
