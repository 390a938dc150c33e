import BuiltinFiles
import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import Markdown
import Testing

/// An amount that cannot be read is told with what to write, the currency that stood with it included.
@Suite struct AmountHelpTests {
  static let general = "write digits only, such as 220000; the currency has a field of its own"

  @Test(arguments: [
    ("USD 220,000", "write 220000, and \"currency: USD\" as a field of its own"),
    ("220.000 EUR", "write 220000, and \"currency: EUR\" as a field of its own"),
    ("€ 1.234,50", "write 1234.50, and \"currency: EUR\" as a field of its own"),
    ("99,05 €", "write 99.05, and \"currency: EUR\" as a field of its own"),
    ("£5", "write 5, and \"currency: GBP\" as a field of its own"),
    ("220k", "write 220000; the currency has a field of its own"),
    ("220K USD", "write 220000, and \"currency: USD\" as a field of its own"),
    ("$26,000", "write 26000, and which dollars they are as a field of its own: \"currency: USD\""),
    ("26.000 $", "write 26000, and which dollars they are as a field of its own: \"currency: USD\""),
    ("$26k", "write 26000, and which dollars they are as a field of its own: \"currency: USD\""), ("$ a lot", general),
    ("220k a year", general), ("1.5m", general), ("a lot", general), ("-5", general),
    ("USD 5 EUR", general), ("1.2k", general),
  ])
  func saysWhatToWrite(text: String, help: String) {
    let file = SourceFile(path: "acme.md", text: "---\narr: '\(text)'\n---\n")
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("handovers/acme.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: Schemas.handover,
      vocabulary: Vocabulary(kinds: [Schemas.handover], segments: [])
    )
    #expect(reading.content.findings.map(\.message) == ["\"\(text)\" is not an amount"])
    #expect(reading.content.findings.map(\.help) == [[help]])
  }
}
