internal import BuiltinFiles
internal import Checks
internal import Diagnostics
internal import DocumentSchema
internal import FrontMatter

/// The schemas in force.
struct SchemaSet: Sendable {
  /// The kinds of document: handover, playbook, then the company's own by name.
  let kinds: [DocumentKind]
  let handover, playbook, people, configuration: DocumentKind
  /// Every schema with the files it comes from.
  let schemas: [SchemaInForce]
  /// The kinds of document that are the company's own, by name.
  let ownKinds: [DocumentKind]
  /// What is wrong with the schemas themselves.
  let findings: [Finding]

  /// The built-in schemas, extended by a company's `own`.
  init(extendedBy own: [YAMLDocument] = []) {
    self = own.isEmpty ? .builtin : SchemaSet(with: own)
  }

  /// The built-in schemas alone, which most companies use as they are.
  private static let builtin = SchemaSet(with: [])

  private init(with own: [YAMLDocument]) {
    let builtin = BuiltinFiles.schemas.filter { $0.path.hasSuffix(".yaml") }.map { file in
      YAMLDocument(reading: SourceFile(path: "built-in/\(file.path)", bytes: file.bytes))
    }
    let collection = SchemaCollection(builtin: builtin, own: own, checks: gateCheckNames)
    schemas = collection.schemas
    findings = collection.findings
    kinds = schemas.map(\.kind).filter(\.isOfDocuments)
    ownKinds = schemas.filter { $0.builtin == nil }.map(\.kind).filter(\.isOfDocuments)
    handover = collection.kind("handover")
    playbook = collection.kind("playbook")
    people = collection.kind("people")
    configuration = collection.kind("configuration")
  }
}
