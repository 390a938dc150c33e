public import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel

/// A project as far as a new document needs to know it: its schemas, its people, and which ids are taken.
public struct Project: Sendable {
  /// The content folder, as a person typed it.
  public let content: String
  /// What is wrong with the schemas; a document made by them would be wrong too.
  public let schemaFindings: [Finding]
  /// The language of the site.
  public let language: String
  /// Our people, in the order written.
  let people: [Person]
  let vocabulary: Vocabulary
  private let kinds: [DocumentKind]
  /// The file of each id, under the folder's name and the id.
  private let files: [String: String]

  /// Reads the project in the folder `content`.
  ///
  /// - Throws: ``InputError`` where the folder or a file in it cannot be read.
  public init(at content: String) async throws(InputError) {
    let tree = try SourceTree(loading: content)
    self.content = content
    let names = await tree.documents.concurrentMap { entry in
      ("\(entry.path.topFolder)/\(Self.id(of: entry))", entry.file.path)
    }
    files = Dictionary(names, uniquingKeysWith: { first, _ in first })
    let schemas = SchemaSet(extendedBy: tree.schemas.map { YAMLDocument(reading: $0, upTo: ParsedTree.yamlLimit) })
    kinds = schemas.kinds
    schemaFindings = schemas.findings
    let configuration = tree.configuration.map { YAMLDocument(reading: $0, upTo: ParsedTree.yamlLimit).fields }
    let known = KnownNames(findings: findingCatalogue, documents: schemas.kinds)
    let reading = ConfigurationReading(configuration, kind: schemas.configuration, known: known).configuration
    vocabulary = Vocabulary(kinds: schemas.kinds, segments: reading.segments)
    language = reading.conventions.language.rawValue
    let fields = tree.people.map { YAMLDocument(reading: $0, upTo: ParsedTree.yamlLimit).fields }
    people = PeopleReading(fields, kind: schemas.people, vocabulary: vocabulary).people
  }

  /// The languages that a skeleton can be written in.
  public static let languages = Vocabulary.languages

  /// The names of the kinds of documents.
  public var kindNames: [String] { kinds.map(\.name) }

  func kind(_ name: String) -> DocumentKind? { kinds.first { $0.name == name } }

  /// The ids of our people who have `role`; of all where it is `nil`.
  func ids(ofRole role: String?) -> [String] {
    people.filter { role == nil || $0.role == role }.map(\.id.value.description)
  }

  /// The file of the document of `kind` that has `id`, or whose id is made of its name; `nil` where there is none.
  func file(of id: String, in kind: DocumentKind) -> String? { files["\(kind.folder)/\(id)"] }

  private static func id(of entry: SourceTree.Entry) -> String {
    let fields = DocumentParts(splitting: entry.file).fields
    return if case .scalar(let scalar)? = fields["id"]?.value { scalar.text } else { entry.path.stem }
  }
}
