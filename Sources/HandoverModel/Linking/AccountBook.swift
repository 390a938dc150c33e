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
  private let shown: Set<ContentPath>
  private var guesses = GuessBudget()

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
    shown = Set(self.handovers.map(\.path) + self.playbooks.map(\.path))
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
    follow(references)
    let (ids, paths) = (playbookIDs(), names.keys.sorted())
    for document in documents {
      follow(document.content.people)
      followLinks(of: document, known: paths)
    }
    for handover in handovers { follow(playbooks: handover.playbooks, known: ids) }
  }

  /// All documents that have pages, handovers first.
  public var documents: [any Document] { handovers + playbooks }

  /// Where a link with `destination` in the document at `path` leads.
  public func target(of destination: String, from path: ContentPath) -> LinkTarget {
    let link = LinkDestination(destination)
    if let scheme = link.scheme { return ["http", "https", "mailto", "tel"].contains(scheme) ? .external : .forbidden }
    if link.namesHost { return .forbidden }
    guard let place = link.path.isEmpty ? path : path.resolving(link.path) else { return .missing }
    guard let name = names[place] else {
      guard attachments.contains(place) else { return .missing }
      return place.runsInABrowser ? .forbidden : .attachment(place)
    }
    guard let anchor = link.anchor, !anchor.isEmpty else {
      return shown.contains(place) ? .document(name, anchor: nil) : .withoutPage
    }
    guard anchors[place, default: []].contains(where: { $0.utf8.elementsEqual(anchor.utf8) }) else {
      return .missingAnchor(place, anchor: anchor)
    }
    return shown.contains(place) ? .document(name, anchor: anchor) : .withoutPage
  }

  /// The name of the person with this id; the id itself where nobody has it.
  public func personName(_ id: String) -> String { people[id]?.name ?? id }

  private func playbookIDs() -> [String] {
    names.values.compactMap { if case .playbook(let id) = $0 { id } else { nil } }.sorted()
  }

  private mutating func follow(_ references: [PersonReference]) {
    var log = FindingLog()
    for reference in references where people[reference.id] == nil {
      let near = log.hasRoom(for: UnknownPerson.kind) ? person(meantBy: reference.id) : nil
      log.append(UnknownPerson.finding(reference, near: near))
    }
    findings += log.told
  }

  private mutating func person(meantBy word: String) -> String? {
    people.values.filter { $0.name.lowercased() == word.lowercased() }.map(\.id.value).min()
      ?? guesses.nearest(to: word, among: people.keys)
  }

  private mutating func follow(playbooks references: [Written<String>], known ids: [String]) {
    var log = FindingLog()
    for reference in references where !ids.contains(reference.value) {
      log.append(UnknownPlaybook.finding(reference, known: ids, near: guesses.nearest(to: reference.value, among: ids)))
    }
    findings += log.told
  }

  private mutating func followLinks(of document: any Document, known paths: [ContentPath]) {
    var log = FindingLog()
    for link in document.body.links {
      switch target(of: link.destination, from: document.path) {
      case .document, .withoutPage, .attachment, .external: continue
      case .forbidden: log.append(ForbiddenLink.finding(link))
      case .missing:
        let near =
          log.hasRoom(for: BrokenLink.kind) ? path(meantBy: link.destination, in: document.path, among: paths) : nil
        log.append(BrokenLink.finding(link, near: near))
      case .missingAnchor(let place, let anchor):
        guard log.hasRoom(for: BrokenAnchor.kind) else {
          log.append(BrokenAnchor.finding(link, anchor: anchor, known: [], near: nil))
          continue
        }
        let known = anchors[place, default: []].sorted()
        let near = guesses.nearest(to: anchor, among: known)
        log.append(BrokenAnchor.finding(link, anchor: anchor, known: known, near: near))
      }
    }
    findings += log.told
  }

  /// The document that a link in the one at `path` was probably meant to lead to: one with the same name in another folder, or
  /// one with a name like it.
  private mutating func path(meantBy destination: String, in path: ContentPath, among paths: [ContentPath]) -> String? {
    let wanted = LinkDestination(destination).path
    let stem = ContentPath(wanted).stem
    guard !stem.isEmpty else { return nil }
    if let same = paths.first(where: { $0.stem == stem && $0 != path }) { return same.relative(to: path) }
    let others = paths.filter { $0 != path }
    return guesses.nearest(to: stem, among: others.map(\.stem))
      .flatMap { near in others.first { $0.stem == near } }?.relative(to: path)
  }
}

/// Documents of one kind, each id once.
struct UniqueDocuments<Kind: Document> {
  private(set) var documents: [Kind] = []
  private(set) var findings: [Finding] = []

  init(_ all: [Kind]) {
    var owners: [String: Kind] = [:]
    // An id that somebody wrote comes before one that was only made of a file's name.
    for document in all.filter(\.content.hasWrittenID) + all.filter({ !$0.content.hasWrittenID }) {
      if let owner = owners[document.id] {
        findings.append(DuplicateID.finding(document.content.id, first: owner.content.id))
      } else {
        owners[document.id] = document
      }
    }
    documents = owners.sorted { $0.key < $1.key }.map(\.value)
  }
}
