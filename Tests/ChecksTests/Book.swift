import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import Markdown

/// Small books for tests of single checks.
enum Book {
  /// A schema with just a table of stakeholders.
  private static let schema = SourceFile(
    path: "schema.yaml",
    text: """
      kind: handover
      folder: handovers
      stages: [draft, in-review]
      fields:
        customer: { type: text }
      sections:
        stakeholders:
          title: { en: Stakeholders }
          content:
            kind: table
            columns:
              name:  { title: { en: Name }, required: true }
              roles: { title: { en: Roles } }
      """
  )

  /// A book with one handover, at Acme, whose stakeholders are these rows.
  static func of(_ rows: [String]) -> AccountBook {
    let table = (["| Name | Roles |", "|---|---|"] + rows).joined(separator: "\n")
    let text = "---\ncustomer: Acme\n---\n## Stakeholders\n\n\(table)\n"
    let file = SourceFile(path: "acme.md", text: text)
    let kind = SchemaReading(schema).kind
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("handovers/acme.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: kind,
      vocabulary: Vocabulary(kinds: [kind], segments: [])
    )
    return AccountBook(
      linking: ReadDocuments(handovers: [Handover(reading.content)]),
      people: [],
      references: [],
      configuration: .standard,
      attachments: [],
      today: CalendarDate(dayNumber: 20_545)
    )
  }
}
