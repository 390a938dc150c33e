public import Diagnostics
internal import FrontMatter

/// Reads a schema into the kind of document it describes.
///
/// Strict, because a company may write one: what is not understood is a finding at its place, never passed over.
public struct SchemaReading: Sendable {
  /// The kind, as far as the schema could be read.
  public let kind: DocumentKind
  /// What is wrong with the schema.
  public let findings: [Finding]

  /// Reads the schema in `file` by itself; `checks` are those that gates may name, any where there are none.
  public init(_ file: SourceFile, checks: [String]? = nil) {
    let document = YAMLDocument(reading: file)
    let draft = SchemaDraft(document)
    let stages = draft.stages(over: nil)
    let terms = SchemaTerms(kind: draft.name, stagesByKind: [draft.name: stages], checks: checks)
    var faults = SchemaFaults(terms)
    kind = DocumentKind(document.fields, &faults)
    findings = document.findings + faults.findings
  }

  /// Reads `rules`, which were merged, and adds what is wrong with them to `faults`.
  init(_ rules: FieldMap, _ faults: SchemaFaults) {
    var faults = faults
    kind = DocumentKind(rules, &faults)
    findings = faults.findings
  }
}
