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

  struct Rival: Sendable, CustomTestStringConvertible {
    let body: String
    let doubts: [String]
    var testDescription: String { body }
  }

  /// Each document has all sections but one or two, and headings of its author's own.
  static let rivals = [
    // Begins with the same words, wherever it stands.
    Rival(
      body: body(without: ["why"], and: ("Why they purchased", "problems")),
      doubts: ["Why they bought: Why they purchased"]
    ),
    Rival(
      body: body(without: ["success"], and: ("Success stories", "scope")),
      doubts: ["Success criteria: Success stories"]
    ),
    // The only one in its place.
    Rival(body: body(without: ["roadblocks"], and: ("Pitfalls", "success")), doubts: ["Roadblocks: Pitfalls"]),
    // Elsewhere; where nothing comes behind; where two are missing.
    Rival(body: body(without: ["roadblocks"], and: ("Pitfalls", "why")), doubts: []),
    Rival(body: body(without: ["scope"], and: ("Pitfalls", "commitments")), doubts: []),
    Rival(body: body(without: ["success", "roadblocks"], and: ("Pitfalls", "problems")), doubts: []),
  ]

  private static let titles = [
    ("why", "Why they bought"), ("problems", "Problems to solve"), ("success", "Success criteria"),
    ("roadblocks", "Roadblocks"), ("stakeholders", "Stakeholders"), ("commitments", "Commitments"), ("scope", "Scope"),
  ]

  private static func body(without gone: [String], and own: (title: String, behind: String)) -> String {
    titles.flatMap { key, title in
      (gone.contains(key) ? [] : [title]) + (key == own.behind ? [own.title] : [])
    }.map { "## \($0)\n\nA\n\n" }.joined()
  }

  @Test(arguments: rivals) func whatMayBeItIsLeftToAPerson(rival: Rival) {
    let file = SourceFile(path: "content/handovers/acme.md", text: Self.handover(rival.body))
    let doubts = MissingSectionHeading.doubts(of: FixTrial.document(in: file))
    let said = rival.doubts.map { pair in
      let parts = pair.split(separator: ":").map { $0.drop { $0 == " " } }
      return
        "the section \"\(parts[0])\" was not put in, because \"\(parts[1])\" may be it; give that heading this name, or put the "
        + "section in yourself"
    }
    #expect(doubts.map(\.sentence) == said)
    #expect(doubts.map(\.place.text) == rival.doubts.map { String($0.split(separator: ":")[1].dropFirst()) })
    #expect(FixTrial(MissingSectionHeading.self, file).reports.isEmpty == !rival.doubts.isEmpty)
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
