public import Diagnostics
internal import Markdown

/// Everything a company wrote, linked into one immutable whole: the `link` stage.
///
/// 1. Documents with an id that was taken already are found; the first keeps it.
/// 2. Each name of one of our people, each link and each reference to a playbook is followed.
/// 3. What leads nowhere is a finding at its exact characters.
public struct AccountBook: Sendable {
  /// What `baton.yaml` decides.
  public let configuration: SiteConfiguration
  /// Our people, by id.
  public let people: [String: Person]
  /// The handovers that could be read, each id once, in the order of their ids.
  public let handovers: [Handover]
  /// The playbooks that could be read, each id once, in the order of their ids.
  public let playbooks: [Playbook]
  /// What reading and linking found.
  public private(set) var findings: [Finding]

  private let names: [ContentPath: DocumentName]
  private let anchors: [ContentPath: Set<String>]
  private let attachments: Set<ContentPath>
  private let shown: Set<DocumentName>

  /// Links what was read.
  ///
  /// - Parameters:
  ///   - handovers: All handovers, in the order of their paths.
  ///   - playbooks: All playbooks, in the order of their paths.
  ///   - people: Our people.
  ///   - references: Where `people.yaml` itself names people.
  ///   - configuration: What `baton.yaml` decides.
  ///   - attachments: The files of the content folder that are no documents.
  public init(
    linking handovers: [Handover],
    _ playbooks: [Playbook],
    people: [Person],
    references: [PersonReference],
    configuration: SiteConfiguration,
    attachments: Set<ContentPath>
  ) {
    self.configuration = configuration
    self.attachments = attachments
    self.people = Dictionary(people.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let uniqueHandovers = UniqueDocuments(handovers.filter(\.content.isWhole))
    let uniquePlaybooks = UniqueDocuments(playbooks.filter(\.content.isWhole))
    self.handovers = uniqueHandovers.documents
    self.playbooks = uniquePlaybooks.documents
    shown = Set(self.handovers.map { .handover($0.id) } + self.playbooks.map { .playbook($0.id) })
    let documents: [any Document] = handovers + playbooks
    names = Dictionary(
      handovers.map { ($0.path, .handover($0.id)) } + playbooks.map { ($0.path, .playbook($0.id)) },
      uniquingKeysWith: { first, _ in first }
    )
    anchors = Dictionary(
      documents.map { ($0.path, $0.body.anchors) },
      uniquingKeysWith: { first, _ in first }
    )
    findings = documents.flatMap(\.content.findings) + uniqueHandovers.findings + uniquePlaybooks.findings
    for reference in references + documents.flatMap(\.content.people) { follow(reference) }
    for document in documents { followLinks(of: document) }
    for reference in handovers.flatMap(\.playbooks) { follow(playbook: reference) }
  }

  /// All documents that have pages, handovers first.
  public var documents: [any Document] { handovers + playbooks }

  /// Where a link with `destination` in the document at `path` leads.
  public func target(of destination: String, from path: ContentPath) -> LinkTarget {
    let link = LinkDestination(destination)
    if let scheme = link.scheme { return ["http", "https", "mailto", "tel"].contains(scheme) ? .external : .forbidden }
    if link.namesHost { return .forbidden }
    guard let place = link.path.isEmpty ? path : path.resolving(link.path) else { return .missing }
    guard let name = names[place] else { return attachments.contains(place) ? .attachment(place) : .missing }
    guard let anchor = link.anchor, !anchor.isEmpty else { return .document(name, anchor: nil) }
    return anchors[place, default: []].contains(anchor)
      ? .document(name, anchor: anchor) : .missingAnchor(name, anchor: anchor)
  }

  /// Whether there is a page for the document called `name`; there is none for one that could not be read.
  public func hasPages(for name: DocumentName) -> Bool { shown.contains(name) }

  /// The name of the person with this id; the id itself where nobody has it.
  public func personName(_ id: String) -> String { people[id]?.name ?? id }

  private mutating func follow(_ reference: PersonReference) {
    guard people[reference.id] == nil else { return }
    findings.append(UnknownPerson.finding(reference, known: people))
  }

  private mutating func follow(playbook reference: Written<String>) {
    let ids = names.values.compactMap { if case .playbook(let id) = $0 { id } else { nil } }.sorted()
    guard !ids.contains(reference.value) else { return }
    findings.append(UnknownPlaybook.finding(reference, known: ids))
  }

  private mutating func followLinks(of document: any Document) {
    for link in document.body.links {
      switch target(of: link.destination, from: document.path) {
      case .document, .attachment, .external: continue
      case .forbidden: findings.append(ForbiddenLink.finding(link))
      case .missing: findings.append(BrokenLink.finding(link, in: document.path, known: names.keys.sorted()))
      case .missingAnchor(let name, let anchor):
        let place = names.filter { $0.value == name }.keys.min() ?? document.path
        findings.append(BrokenAnchor.finding(link, anchor: anchor, known: anchors[place, default: []].sorted()))
      }
    }
  }
}

/// Documents of one kind, each id once.
struct UniqueDocuments<Kind: Document> {
  private(set) var documents: [Kind] = []
  private(set) var findings: [Finding] = []

  init(_ all: [Kind]) {
    var owners: [String: Kind] = [:]
    for document in all {
      if let owner = owners[document.id] {
        findings.append(DuplicateID.finding(document.content.id, first: owner.content.id))
      } else {
        owners[document.id] = document
      }
    }
    documents = owners.sorted { $0.key < $1.key }.map(\.value)
  }
}
