import BuiltinFiles
import Diagnostics
import DocumentSchema
import FrontMatter

/// The built-in schemas, and files read by them.
enum Schemas {
  static func kind(_ name: String) -> DocumentKind {
    let bytes = BuiltinFiles.schemas.first { $0.path == "schema/\(name).yaml" }?.bytes ?? []
    return SchemaReading(SourceFile(path: "\(name).yaml", bytes: bytes)).kind
  }

  static let handover = kind("handover")
  static let people = kind("people")
  static let configuration = kind("configuration")

  /// What the tests of policies may name: one kind of each sort, and the stages of a handover.
  static let known = KnownNames(
    findings: [
      FindingKind("stale-answer", .warning, summary: "", reason: "", wrong: "", right: ""),
      FindingKind("thin-section", .warning, summary: "", reason: "", wrong: "", right: ""),
      FindingKind("broken-link", .broken, summary: "", reason: "", wrong: "", right: ""),
    ],
    documents: [handover]
  )

  /// `people.yaml` with what `file` holds.
  static func people(_ file: SourceFile) -> PeopleReading {
    PeopleReading(
      YAMLDocument(reading: file).fields,
      kind: people,
      vocabulary: Vocabulary(kinds: [handover], segments: [])
    )
  }

  /// `baton.yaml` with what `file` holds.
  static func configuration(_ file: SourceFile) -> ConfigurationReading {
    ConfigurationReading(YAMLDocument(reading: file).fields, kind: configuration, known: known)
  }
}
