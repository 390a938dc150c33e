internal import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel
internal import Markdown

/// Every document of a project read by its schema: the `read` stage.
struct ReadTree: Sendable {
  let handovers: [Handover]
  let playbooks: [Playbook]
  /// The documents of the company's own kinds, in the order of the kinds and of their paths.
  let others: [DocumentReading]
  let people: PeopleReading
  let configuration: ConfigurationReading
  let attachments: Set<ContentPath>
  let findings: [Finding]

  init(reading tree: ParsedTree, by schemas: SchemaSet) async {
    configuration = ConfigurationReading(tree.configuration?.fields, kind: schemas.configuration)
    let vocabulary = Vocabulary(
      kinds: schemas.kinds,
      segments: configuration.configuration.segments
    )
    people = PeopleReading(tree.people?.fields, kind: schemas.people, vocabulary: vocabulary)

    func documents(of kind: DocumentKind) -> [ParsedTree.ParsedDocument] {
      tree.documents.filter { $0.path.topFolder == kind.folder && !$0.path.isReadme }
    }
    handovers = await documents(of: schemas.handover).concurrentMap { document in
      Handover(DocumentReading(document, kind: schemas.handover, vocabulary: vocabulary))
    }
    playbooks = await documents(of: schemas.playbook).concurrentMap { document in
      Playbook(DocumentReading(document, kind: schemas.playbook, vocabulary: vocabulary))
    }
    let own = schemas.kinds.filter { ![schemas.handover.name, schemas.playbook.name].contains($0.name) }
    others = await own.flatMap { kind in documents(of: kind).map { ($0, kind) } }.concurrentMap { document, kind in
      DocumentReading(document, kind: kind, vocabulary: vocabulary)
    }
    let folders = schemas.kinds.map(\.folder)
    let strays = tree.documents.filter { !folders.contains($0.path.topFolder) && !$0.path.isReadme }
    attachments = tree.attachments.union(tree.documents.filter { $0.path.isReadme }.map(\.path))
    findings =
      schemas.findings + tree.findings + configuration.findings + people.findings
      + others.flatMap(\.content.findings) + strays.map { IgnoredFile.stray($0.body.file, folders: folders) }
      + (handovers.isEmpty && playbooks.isEmpty ? [IgnoredFile.nothing(in: tree.root, folders: folders)] : [])
      + UnknownTimeZone.findings(configuration.timeZone)
  }
}

extension DocumentReading {
  fileprivate init(_ document: ParsedTree.ParsedDocument, kind: DocumentKind, vocabulary: Vocabulary) {
    self.init(path: document.path, parts: document.parts, body: document.body, kind: kind, vocabulary: vocabulary)
  }
}

extension ContentPath {
  /// Whether it is a note for authors, which git hosts show beside a folder, and no document.
  fileprivate var isReadme: Bool { stem.lowercased() == "readme" }
}
