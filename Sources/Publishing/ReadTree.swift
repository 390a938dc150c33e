internal import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel
internal import Markdown

/// Every document of a project read by its schema: the `read` stage.
struct ReadTree: Sendable {
  let documents: ReadDocuments
  let people: PeopleReading
  let configuration: ConfigurationReading
  let attachments: Set<ContentPath>
  let findings: [Finding]

  init(reading tree: ParsedTree, by schemas: SchemaSet) async {
    let known = KnownNames(findings: findingCatalogue, documents: schemas.kinds)
    configuration = ConfigurationReading(tree.configuration?.fields, kind: schemas.configuration, known: known)
    let vocabulary = Vocabulary(
      kinds: schemas.kinds,
      segments: configuration.configuration.segments
    )
    people = PeopleReading(tree.people?.fields, kind: schemas.people, vocabulary: vocabulary)

    func documents(of kind: DocumentKind) -> [ParsedTree.ParsedDocument] {
      tree.documents.filter { $0.isOf(kind, among: schemas.kinds) }
    }
    let handovers = await documents(of: schemas.handover).concurrentMap { document in
      Handover(DocumentReading(document, kind: schemas.handover, vocabulary: vocabulary).content)
    }
    let playbooks = await documents(of: schemas.playbook).concurrentMap { document in
      Playbook(DocumentReading(document, kind: schemas.playbook, vocabulary: vocabulary).content)
    }
    let own = schemas.ownKinds.flatMap { kind in documents(of: kind).map { ($0, kind) } }
    let others = await own.concurrentMap { document, kind in
      GeneralDocument(DocumentReading(document, kind: kind, vocabulary: vocabulary).content)
    }
    self.documents = ReadDocuments(
      handovers: handovers,
      playbooks: playbooks,
      others: others,
      examples: Dictionary(
        schemas.kinds.map { ($0.name, $0.exampleSentences) },
        uniquingKeysWith: { first, _ in first }
      )
    )
    let folders = schemas.kinds.map(\.folder)
    let strays = tree.documents.filter {
      $0.adoption == nil && !folders.contains($0.path.topFolder) && !$0.path.isReadme
    }
    attachments = tree.attachments.union(tree.documents.filter { $0.path.isReadme }.map(\.path))
    findings =
      schemas.findings + tree.findings + configuration.findings + people.findings
      + strays.map { IgnoredFile.stray($0.body.file, folders: folders) }
      + (self.documents.all.isEmpty ? [IgnoredFile.nothing(in: tree.root, folders: folders)] : [])
      + UnknownTimeZone.findings([configuration.timeZone].compactMap { $0 } + people.people.compactMap(\.timeZone))
      + MissingConfiguredFile.findings(folders: configuration.folders, among: tree.documents.map(\.path))
  }
}

extension DocumentReading {
  fileprivate init(_ document: ParsedTree.ParsedDocument, kind: DocumentKind, vocabulary: Vocabulary) {
    self.init(path: document.path, parts: document.parts, body: document.body, kind: kind, vocabulary: vocabulary)
  }
}

extension ParsedTree.ParsedDocument {
  /// Whether it is read by the schema of `kind`: its folder says so, or for one from outside a person or its own front matter.
  fileprivate func isOf(_ kind: DocumentKind, among kinds: [DocumentKind]) -> Bool {
    switch adoption {
    case nil: return path.topFolder == kind.folder && !path.isReadme
    case .named(let name): return name == kind.name
    case .byItself:
      if case .scalar(let type)? = parts.fields["type"]?.value, kinds.contains(where: { $0.name == type.text }) {
        return type.text == kind.name
      }
      return kind.name == kinds.first?.name
    }
  }
}

extension ContentPath {
  /// Whether it is a note for authors, which git hosts show beside a folder, and no document.
  fileprivate var isReadme: Bool { stem.lowercased() == "readme" }
}
