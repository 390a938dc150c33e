import BuiltinFiles
import Checks
import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import Markdown

@testable import Fixes

/// What one rule does to a handover.
struct FixTrial {
  /// The fixes, in words.
  let reports: [String]
  /// What they are about, as byte offsets.
  let places: [Range<Int>]
  /// The text with all of them made.
  let text: String

  /// Lets `rule` mend the handover in `file`, which is alone in its project.
  init(_ rule: any FixRule.Type, _ file: SourceFile) {
    let fixes = rule.fixes(of: Self.document(in: file))
    reports = fixes.map(\.report)
    places = fixes.map(\.place.bytes)
    text = String(decoding: EditedText(making: fixes, in: file).bytes, as: UTF8.self)
  }

  private static let kind: DocumentKind = {
    let bytes = BuiltinFiles.schemas.first { $0.path == "schema/handover.yaml" }?.bytes ?? []
    return SchemaReading(SourceFile(path: "handover.yaml", bytes: bytes)).kind
  }()

  static func document(in file: SourceFile) -> FixableDocument {
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("handovers/acme.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: kind,
      vocabulary: Vocabulary(kinds: [kind], segments: ["smb", "mid-market", "enterprise"])
    )
    let handover = Handover(reading.content)
    let book = AccountBook(
      linking: ReadDocuments(handovers: [handover]),
      people: [],
      references: [],
      configuration: .standard,
      attachments: [],
      today: CalendarDate("2026-04-01") ?? CalendarDate(dayNumber: 0)
    )
    let checked = CheckedBook(checking: book, doubts: [])
    return FixableDocument(handover, of: kind, telling: checked.findings(in: file), language: "en")
  }
}
