public import Diagnostics
public import FrontMatter

/// The schemas in force: the built-in ones, as a company's own extend them, and those of kinds that are the company's own.
public struct SchemaCollection: Sendable {
  /// The schemas, those of documents in folders first: the built-in ones, then the company's by name.
  public let schemas: [SchemaInForce]
  /// What is wrong with the schemas, in the order of the places.
  public let findings: [Finding]

  /// Merges and reads schema files.
  ///
  /// - Parameters:
  ///   - builtin: Those that Baton carries.
  ///   - own: The company's, each of which extends the built-in one of its kind, or adds a kind.
  ///   - checks: The checks that gates may name; any where it is `nil`.
  public init(builtin: [YAMLDocument], own: [YAMLDocument], checks: [String]? = nil) {
    let builtins = builtin.map(SchemaDraft.init)
    let roster = KindRoster(builtins, own: own.map(SchemaDraft.init))
    var findings = builtin.flatMap(\.findings) + own.flatMap(\.findings) + roster.findings
    let bases = Dictionary(builtins.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var schemas: [SchemaInForce] = []
    for name in roster.names {
      let own = roster.own[name]
      guard let base = bases[name] ?? own.map({ NewKind.base(for: $0) }) else { continue }
      let terms = SchemaTerms(
        kind: name,
        stagesByKind: roster.stages,
        // The checks of gates look at handovers; in another kind they would look at nothing, and let everything through.
        checks: name == "handover" ? checks : [],
        builtin: own == nil ? nil : base.file
      )
      var merge = SchemaMerge(SchemaFaults(terms))
      let rules = own.map { merge.merged(base.rules, with: $0.rules) } ?? base.rules
      let reading = SchemaReading(rules, merge.faults)
      findings += reading.findings
      schemas.append(SchemaInForce(kind: reading.kind, builtin: bases[name]?.file, own: own?.file))
    }
    self.schemas = schemas.filter(\.kind.isOfDocuments) + schemas.filter { !$0.kind.isOfDocuments }
    self.findings = findings.sorted()
  }

  /// The kind called `name`; one without fields and sections where there is none.
  public func kind(_ name: String) -> DocumentKind {
    schemas.first { $0.kind.name == name }?.kind ?? SchemaReading(SourceFile(path: name, bytes: [])).kind
  }
}
