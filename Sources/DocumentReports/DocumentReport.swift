public import Checks
internal import Diagnostics
public import HandoverModel

/// What was understood of one document, for authors who wonder and for other programs: what `baton read` prints.
///
/// The JSON is versioned: within a version names are added, never changed or taken away. Its schema is `read.schema.json` among the
/// built-in schemas.
public struct DocumentReport: Sendable, Encodable {
  /// What this is: always `baton-document`.
  public let format: String
  /// The version of the format.
  public let version: Int
  /// The file, as a person would type it.
  public let path: String
  /// The kind of document.
  public let kind: String
  /// Its permanent name.
  public let id: String
  /// What a reader calls it.
  public let title: String
  /// Whether all of it could be read.
  public let isWhole: Bool
  /// Its front matter, and facts written elsewhere that were read as fields.
  public let fields: [FieldReport]
  /// The sections of the schema that it has.
  public let sections: [SectionReport]
  /// Headings that are no section of the schema; what stands under them is shown as it stands.
  public let otherSections: [OtherSectionReport]
  /// Who owns the customer now; `nil` where nobody is named, or it is no handover.
  public let owner: OwnerReport?
  /// Where the customer stands in the bow tie.
  public let phase: String?
  /// Its plan with its dates; `nil` where it is no handover.
  public let plan: PlanReport?
  /// What is not known, and who should answer it.
  public let questions: [QuestionReport]
  /// What each gate still lacks.
  public let gates: [GateReport]
  /// The findings that its author silenced.
  public let silenced: [SilencingReport]
  /// What was found in it, what was not understood included.
  public let findings: [FindingReport]

  /// The version of the format that this program writes.
  public static let currentVersion = 1

  /// Reports on `document`, which is one of those that were read for `checked`.
  public init(on document: any Document, in checked: CheckedBook) {
    let lines = LineTable(document.file)
    let content = document.content
    let account = checked.book.accounts.first { $0.handover.path == document.path }
    format = "baton-document"
    version = Self.currentVersion
    path = document.file.path
    kind = content.kind
    id = document.id
    title = document.title
    isWhole = content.isWhole
    fields = content.fields.fields.map { FieldReport($0, lines) }
    sections = content.sections.map { SectionReport($0, lines) }
    otherSections = content.otherSections.map { OtherSectionReport($0, lines) }
    owner = account?.owner.map { OwnerReport($0, in: checked.book) }
    phase = account?.phase?.rawValue
    plan = account.map { PlanReport($0, in: checked.book, lines) }
    questions = account.map { $0.questions.map { QuestionReport($0, in: checked.book, lines) } } ?? []
    gates = checked.readiness(of: document).map { $0.gates.map { GateReport($0, lines) } } ?? []
    silenced = content.silencings.map { SilencingReport($0, lines) }
    findings = checked.findings(in: document.file).map { FindingReport($0, lines) }
  }
}
