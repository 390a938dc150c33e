public import Diagnostics
internal import Markdown

/// Everything a company wrote, linked into one immutable whole, for one day: the `link` stage.
///
/// 1. Documents with an id that was taken already are found; the first keeps it.
/// 2. Each name of one of our people or of the customer's, each link and each reference is followed.
/// 3. Each plan gets its dates, each customer its owner and phase, each gap somebody to answer it.
/// 4. What leads nowhere is a finding at its exact characters.
public struct AccountBook: Sendable {
  /// The day for which everything that depends on a day was computed.
  public let today: CalendarDate
  /// What `baton.yaml` decides.
  public let configuration: SiteConfiguration
  /// Our people, by id.
  public var people: [PersonID: Person] { knownPeople.byID }
  /// The same, by what a document may call them.
  public let knownPeople: KnownPeople
  /// The handovers that could be read, each id once, in the order of their ids, with what follows from them.
  public let accounts: [Account]
  /// The handovers of which a part could not be read, in the order of their paths: they are nobody's account.
  public let unreadable: [Handover]
  /// The handovers whose id another one has: they are nobody's account either.
  public let duplicates: [Handover]
  /// The playbooks that could be read, each id once, in the order of their ids.
  public let playbooks: [Playbook]
  /// Documents of the company's own kinds that could be read, each name once, in the order of their names.
  public let others: [GeneralDocument]
  /// The sentences that the schema of each kind shows as examples.
  public let examples: [String: [String]]
  /// What reading and linking found.
  public let findings: [Finding]

  private let targets: LinkTargets
  private let backlinks: Backlinks
  private let past: ProjectHistory

  /// Links what was read.
  ///
  /// - Parameters:
  ///   - documents: All documents, those of a kind in the order of their paths.
  ///   - people: Our people.
  ///   - teams: The ids of the teams they are in.
  ///   - references: Where `people.yaml` itself names people.
  ///   - configuration: What `baton.yaml` decides.
  ///   - attachments: The files of the content folder that are no documents.
  ///   - today: The day for which to compute what depends on a day.
  ///   - past: What is known of the documents' past.
  public init(
    linking documents: ReadDocuments,
    people: [Person],
    teams: Set<String> = [],
    references: [Written<PersonID>],
    configuration: SiteConfiguration,
    attachments: Set<ContentPath>,
    today: CalendarDate,
    past: ProjectHistory = .none
  ) {
    self.today = today
    self.past = past
    self.configuration = configuration
    examples = documents.examples
    let known = KnownPeople(people)
    knownPeople = known
    let handovers = UniqueDocuments(documents.handovers.filter(\.content.isWhole))
    duplicates = handovers.duplicates
    unreadable = documents.handovers.filter { !$0.content.isWhole }
    let playbooks = UniqueDocuments(documents.playbooks.filter(\.content.isWhole))
    let others = UniqueDocuments(documents.others.filter(\.content.isWhole))
    self.playbooks = playbooks.documents
    self.others = others.documents
    let shown = handovers.documents.map(\.path) + playbooks.documents.map(\.path) + others.documents.map(\.path)
    targets = LinkTargets(documents.all, shown: Set(shown), attachments: attachments)
    let shownDocuments: [any Document] = handovers.documents + playbooks.documents + others.documents
    backlinks = Backlinks(shownDocuments, target: targets.target)
    var following = Following(people: known, documents: documents.all, targets: targets)
    following.follow(references)
    for document in documents.all { following.follow(document) }
    for handover in documents.handovers {
      following.followContacts(of: handover)
      following.followSigns(in: handover, except: teams)
    }
    var plans: [Plan] = []
    for handover in handovers.documents {
      plans.append(following.plan(of: handover, calendar: configuration.calendar))
    }
    accounts = zip(handovers.documents, plans).map {
      Account($0, plan: $1, people: known.byID, today: today, history: past.history(of: $0.path))
    }
    findings =
      documents.all.flatMap(\.content.findings) + handovers.findings + playbooks.findings + others.findings
      + following.findings
  }

  /// The handovers, in the order of their ids.
  public var handovers: [Handover] { accounts.map(\.handover) }

  /// All documents that have pages, handovers first.
  public var documents: [any Document] { handovers + playbooks + others }

  /// Where a link with `destination` in the document at `path` leads.
  public func target(of destination: String, from path: ContentPath) -> LinkTarget {
    targets.target(of: destination, from: path)
  }

  /// The sentences in which other documents link to the one called `name`, in the order of those documents.
  public func backlinks(to name: DocumentName) -> [Backlink] { backlinks.leading(to: name) }

  /// What is known of the past of the document at `path`.
  public func history(of path: ContentPath) -> DocumentHistory { past.history(of: path) }

  /// The handover at `path` as it was when it was accepted; `nil` where that is not known, or nothing of it was changed since.
  public func accepted(_ path: ContentPath) -> Handover? { past.accepted(path) }

  /// The handover at `path` as it was when its customer agreed to the success plan; `nil` where that is not known, or nothing of it was
  /// changed since.
  public func agreed(_ path: ContentPath) -> Handover? { past.agreed(path) }

  /// What follows from an earlier version of a handover by what holds today: its plan has its days, and nothing else is linked with it.
  public func relinking(_ earlier: Handover) -> Account? {
    AccountBook(
      linking: ReadDocuments(handovers: [earlier]),
      people: Array(people.values),
      references: [],
      configuration: configuration,
      attachments: [],
      today: today
    ).accounts.first
  }

  /// The name of the person with this id; the id itself where nobody has it.
  public func personName(_ id: PersonID) -> String { people[id]?.name ?? id.description }
}
