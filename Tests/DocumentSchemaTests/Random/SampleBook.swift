import Diagnostics
import FrontMatter
import HandoverModel
import Markdown

@testable import DocumentSchema

/// Books of one handover, beside the people and the playbook that the samples name.
enum SampleBook {
  private static let people = Schemas.people(
    SourceFile(
      path: "people.yaml",
      text: "people:\n" + SamplePhrases.people.map { "  \($0): { name: \($0.uppercased()) X, role: ae }\n" }.joined()
    )
  ).people

  private static let playbook: Playbook = {
    let file = SourceFile(
      path: "content/playbooks/meeting-guide.md",
      text: "---\ntype: playbook\nid: meeting-guide\n---\n"
    )
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("playbooks/meeting-guide.md"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: Schemas.kind("playbook"),
      vocabulary: SampleMaker.vocabulary
    )
    return Playbook(reading.content)
  }()

  /// A book with the handover that `file` holds.
  static func book(_ file: SourceFile) -> AccountBook { reading(file).book }

  /// The handover that `file` holds, and a book with it; a book leaves out what is unreadable in part.
  static func reading(_ file: SourceFile) -> (handover: Handover, book: AccountBook) {
    let parts = DocumentParts(splitting: file)
    let reading = DocumentReading(
      path: ContentPath("handovers/\(file.path)"),
      parts: parts,
      body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
      kind: Schemas.handover,
      vocabulary: SampleMaker.vocabulary
    )
    let handover = Handover(reading.content)
    let book = AccountBook(
      linking: ReadDocuments(handovers: [handover], playbooks: [playbook]),
      people: people,
      references: [],
      configuration: .standard,
      attachments: [],
      today: CalendarDate(dayNumber: 20_545)
    )
    return (handover, book)
  }
}
