public import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel

/// The schemas in force in a project, for people to read.
public struct SchemaShelf: Sendable {
  private let inForce: SchemaSet
  private let folder: String
  private let segments: [String]

  /// The schemas in force where the content folder is `content`.
  ///
  /// - Throws: ``InputError`` where the folder or a file in it cannot be read.
  public init(of content: String) throws(InputError) {
    let tree = try SourceTree(loading: content)
    inForce = SchemaSet(extendedBy: tree.schemas.map { YAMLDocument(reading: $0, upTo: ParsedTree.yamlLimit) })
    folder = content
    let configuration = tree.configuration.map { YAMLDocument(reading: $0, upTo: ParsedTree.yamlLimit).fields }
    let known = KnownNames(findings: findingCatalogue, documents: inForce.kinds)
    segments = ConfigurationReading(configuration, kind: inForce.configuration, known: known).configuration.segments
  }

  /// The built-in schemas.
  public init() {
    inForce = SchemaSet()
    folder = ""
    segments = SiteConfiguration.standard.segments
  }

  /// What is wrong with the schemas.
  public var findings: [Finding] { inForce.findings }

  /// The names of the kinds that have a schema.
  public var names: [String] { inForce.schemas.map(\.kind.name) }

  /// A line for each kind: its name, its title, where its documents are, and where its schema comes from.
  public var listing: [String] {
    let rows = inForce.schemas.map { schema in
      [schema.kind.name, schema.kind.titles.english, place(of: schema), Self.origin(of: schema)]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { place, text in
        place < 3 ? text + String(repeating: " ", count: widths[place] - text.count + 2) : text
      }.joined()
    }
  }

  /// The schema of the kind called `name` as a file that reads back as the same; `nil` where there is no such kind.
  public func text(of name: String) -> String? {
    guard let schema = inForce.schemas.first(where: { $0.kind.name == name }) else { return nil }
    var remarks = ["The schema of \"\(name)\" in force: \(Self.origin(of: schema))."]
    if schema.own == nil {
      remarks.append(
        "To change it, write only what differs into \(folder.isEmpty ? "content" : folder)/schema/\(name).yaml:"
      )
      remarks.append("what it names is added or replaced, and \"remove: [key]\" among names takes one away.")
    }
    return schema.kind.schemaText(remarks: remarks)
  }

  /// The JSON Schema of the kind called `name`, for editors; `nil` where there is no such kind.
  public func jsonSchema(of name: String) -> String? {
    inForce.schemas.first { $0.kind.name == name }.map { editorSchema.text(of: $0.kind) }
  }

  /// One JSON Schema for the front matter of documents of every kind.
  public var jsonSchema: String { editorSchema.text(ofAll: inForce.kinds) }

  /// Every JSON Schema as a file: `handover.schema.json`, and `document.schema.json` for documents of every kind.
  public var jsonSchemaFiles: [(name: String, text: String)] {
    let schema = editorSchema
    return inForce.schemas.map { ("\($0.kind.name).schema.json", schema.text(of: $0.kind)) }
      + [("document.schema.json", schema.text(ofAll: inForce.kinds))]
  }

  private var editorSchema: EditorSchema {
    EditorSchema(
      vocabulary: Vocabulary(kinds: inForce.kinds, segments: segments),
      findings: findingCatalogue,
      documents: inForce.kinds
    )
  }

  private func place(of schema: SchemaInForce) -> String {
    switch schema.kind.name {
    case _ where schema.kind.isOfDocuments: schema.kind.folder + "/"
    case "configuration": "baton.yaml"
    default: schema.kind.name + ".yaml"
    }
  }

  private static func origin(of schema: SchemaInForce) -> String {
    switch (schema.builtin, schema.own) {
    case (_?, let own?): "built-in, extended by \(own.path)"
    case (nil, let own?): own.path
    case (_, nil): "built-in"
    }
  }
}
