import Checks
import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import Markdown
import Testing

/// What is said of a company's own kind does not speak of a handover, though its stages have the same names.
@Suite struct OwnKindTests {
  private static let schema = SourceFile(
    path: "schema.yaml",
    text: """
      kind: contract
      title: { en: Contract }
      folder: contracts
      stages: [draft, accepted, introduced]
      fields:
        id: { type: slug }
        stage: { type: word, choices: stages }
        customer: { type: text, required-from: draft }
        signer: { type: text, required-from: accepted }
        day: { type: date, required-from: introduced }
      """
  )

  private static func messages(_ fields: String) -> [String] {
    let file = SourceFile(path: "frame.md", text: "---\nid: frame\n\(fields)\n---\n# Frame\n")
    let kind = SchemaReading(schema, checks: gateCheckNames).kind
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("contracts/frame.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: kind,
      vocabulary: Vocabulary(kinds: [kind], segments: [])
    )
    let book = AccountBook(
      linking: ReadDocuments(handovers: [], others: [GeneralDocument(reading.content)]),
      people: [],
      references: [],
      configuration: SiteConfiguration(),
      attachments: [],
      today: CalendarDate(dayNumber: 20_545)
    )
    return CheckedBook(checking: book, doubts: []).findings.map(\.message)
  }

  @Test(arguments: [
    (
      "stage: draft",
      [
        "\"customer\" is required from the stage \"draft\" on",
        "one thing is missing before \"accepted\": \"signer\"",
      ]
    ),
    (
      "stage: accepted\ncustomer: Acme",
      [
        "\"signer\" is required before \"accepted\"",
        "one thing is missing before \"introduced\": \"day\"",
      ]
    ),
  ])
  func itsStagesAreSaidByTheirNames(_ fields: String, _ messages: [String]) {
    #expect(Self.messages(fields).sorted() == messages.sorted())
  }
}
