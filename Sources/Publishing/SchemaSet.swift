internal import BuiltinFiles
internal import Diagnostics
internal import DocumentSchema

/// The schemas in force.
struct SchemaSet: Sendable {
  let handover, playbook, people, configuration: DocumentKind
  /// What is wrong with the schemas themselves.
  let findings: [Finding]

  /// The built-in schemas.
  init() {
    var readings: [String: SchemaReading] = [:]
    for file in BuiltinFiles.schemas {
      readings[file.path] = SchemaReading(SourceFile(path: "built-in/\(file.path)", bytes: file.bytes))
    }
    func reading(_ name: String) -> SchemaReading {
      readings["schema/\(name)"] ?? SchemaReading(SourceFile(path: "built-in/schema/\(name)", bytes: []))
    }
    handover = reading("handover.yaml").kind
    playbook = reading("playbook.yaml").kind
    people = reading("people.yaml").kind
    configuration = reading("configuration.yaml").kind
    findings = readings.sorted { $0.key < $1.key }.flatMap(\.value.findings)
  }
}
