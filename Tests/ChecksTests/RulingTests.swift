import Checks
import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import Markdown
import Testing

/// What is told, and what a gate lacks, are two questions.
@Suite struct RulingTests {
  private static let schema = SourceFile(
    path: "schema.yaml",
    text: """
      kind: handover
      title: { en: Handover }
      folder: handovers
      stages: [draft, introduced]
      gates:
        introduced: [customer-told]
      fields:
        id: { type: slug }
        stage: { type: word, choices: stages }
        customer-told: { type: date }
        ae: { type: text, required-from: draft }
      """
  )

  private static func checked(_ fields: String, policy: FindingPolicy = .standard) -> CheckedBook {
    let file = SourceFile(path: "acme.md", text: "---\nid: acme\n\(fields)\n---\n# Acme\n")
    let kind = SchemaReading(schema, checks: gateCheckNames).kind
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("handovers/acme.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: kind,
      vocabulary: Vocabulary(kinds: [kind], segments: [])
    )
    let book = AccountBook(
      linking: ReadDocuments(handovers: [Handover(reading.content)]),
      people: [],
      references: [],
      configuration: SiteConfiguration(findings: policy),
      attachments: [],
      today: CalendarDate(dayNumber: 20_545)
    )
    return CheckedBook(checking: book, doubts: [])
  }

  private static func lacks(_ checked: CheckedBook) -> [String] {
    checked.book.handovers.first.flatMap { checked.readiness(of: $0) }?.gates.flatMap(\.lacks).map(\.kind.id) ?? []
  }

  @Test func aGateDoesNotOpenBecauseNothingIsRequired() {
    let checked = Self.checked("stage: introduced\nae: Ann")
    #expect(Self.lacks(checked) == ["customer-told"])
    #expect(checked.findings.map(\.kind.id) == ["customer-told"])
    #expect(checked.findings.map(\.range.text) == ["introduced"])
  }

  @Test func itOpensWhereTheCustomerWasTold() {
    #expect(Self.lacks(Self.checked("stage: introduced\nae: Ann\ncustomer-told: 2026-04-01")) == [])
    #expect(Self.lacks(Self.checked("stage: introduced\nae: Ann\ncustomer-told: 2026-04-03")) == ["customer-told"])
  }

  @Test func whatIsSilencedIsNotToldAndStillLacks() {
    let comment = "# baton-ignore customer-told: they know her from the last project"
    let checked = Self.checked("stage: introduced  \(comment)\nae: Ann")
    #expect(checked.findings == [])
    #expect(Self.lacks(checked) == ["customer-told"])
  }

  @Test func aSilencingWithoutAReasonSilencesNothing() {
    let checked = Self.checked("stage: introduced  # baton-ignore customer-told\nae: Ann")
    #expect(checked.findings.map(\.kind.id) == ["customer-told", "useless-silencing"])
  }

  @Test func aSilencingIsUsedThoughTheConfigurationIgnoresWhatItCovers() {
    let fields = "stage: introduced  # baton-ignore customer-told: they know her from the last project\nae: Ann"
    #expect(Self.checked(fields, policy: FindingPolicy(everywhere: ["customer-told": .ignore])).findings == [])
  }

  @Test func nobodySilencesThatASilencingIsUseless() {
    let comment = "# baton-ignore useless-silencing: it is meant"
    let checked = Self.checked("stage: draft  \(comment)\nae: Ann\ncustomer-told: 2026-04-01")
    #expect(checked.findings.map(\.kind.id) == ["useless-silencing"])
  }

  @Test(arguments: [
    (FindingPolicy(everywhere: ["missing-field": .ignore]), []),
    (FindingPolicy(everywhere: ["missing-field": .advice]), [Severity.advice]),
    (FindingPolicy(stages: ["draft": ["missing-field": .warning]]), [.warning]),
    (FindingPolicy(stages: ["introduced": ["missing-field": .ignore]]), [.notReady]),
    (FindingPolicy(folders: [ContentPath("handovers"): ["missing-field": .ignore]]), []),
  ])
  func theConfigurationSaysHowBadAFindingIs(policy: FindingPolicy, severities: [Severity]) {
    let checked = Self.checked("stage: draft\ncustomer-told: 2026-04-01", policy: policy)
    #expect(checked.findings.map(\.severity) == severities)
    #expect(Self.lacks(checked) == ["missing-field"])
  }
}
