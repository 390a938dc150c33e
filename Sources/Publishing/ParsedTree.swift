internal import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel
internal import Markdown

/// Every file of a project taken apart: the `parse` stage.
struct ParsedTree: Sendable {
  /// A Markdown file: its front matter and its tree.
  struct ParsedDocument: Sendable {
    let path: ContentPath
    let parts: DocumentParts
    let body: MarkdownDocument
    let adoption: SourceTree.Adoption?
  }

  let documents: [ParsedDocument]
  let people: YAMLDocument?
  let configuration: YAMLDocument?
  /// The company's own schemas.
  let schemas: [YAMLDocument]
  let attachments: Set<ContentPath>
  let root: String
  let findings: [Finding]
  /// Files that are probably meant as `baton.yaml`, `people.yaml` or a schema, and are not read.
  let unreadSettings: [ContentPath: Finding]

  /// How long `people.yaml`, `baton.yaml` and a schema may be, in bytes: room for 2,000 people with all their fields, and half a second.
  static let yamlLimit = 512 << 10

  init(parsing tree: SourceTree) async {
    documents = await tree.documents.concurrentMap { entry in
      let parts = DocumentParts(splitting: entry.file)
      let body = MarkdownDocument(parsing: entry.file, from: parts.bodyOffset)
      return ParsedDocument(path: entry.path, parts: parts, body: body, adoption: entry.adoption)
    }
    people = tree.people.map { YAMLDocument(reading: $0, upTo: Self.yamlLimit) }
    configuration = tree.configuration.map { YAMLDocument(reading: $0, upTo: Self.yamlLimit) }
    schemas = await tree.schemas.concurrentMap { YAMLDocument(reading: $0, upTo: Self.yamlLimit) }
    let misnamed = tree.attachments.compactMap { path in
      IgnoredFile.misnamed(path, at: tree.place(of: path)).map { (path, $0) }
    }
    unreadSettings = Dictionary(
      misnamed.filter { $0.0.parts.count == 1 || $0.0.topFolder == "schema" },
      uniquingKeysWith: { first, _ in first }
    )
    attachments = Set(tree.attachments).subtracting(misnamed.map(\.0))
    root = tree.root
    findings =
      tree.links.map(IgnoredFile.link) + tree.others.map(IgnoredFile.noFile) + misnamed.map(\.1)
      + (people?.findings ?? []) + (configuration?.findings ?? [])
  }
}
