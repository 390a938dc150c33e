internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What a customer would get, and all that tells whether it may leave the house.
struct Outgoing: Sendable {
  /// The handover, with what follows from it.
  let account: Account
  /// What the customer may see of it.
  let cleared: ClearedHandover
  /// What is looked for in it, whoever gets it.
  let secrets: Secrets
  /// The place of the customer among the accounts.
  let place: Int?
  /// The sums that are internal, with the names of their fields.
  let amounts: [(field: String, amount: Amount)]
  /// The words of the sections that are internal by their names.
  let internalWords: InternalSections
  /// Names in which a word that gives something away is just a name: the customer's, what they bought, their people's.
  private let names: HarmlessNames
  private let partsOfPeople: Set<Substring>

  /// What the customer of `account` would get, held against the `secrets` of the whole book.
  init(of account: Account, _ secrets: Secrets) {
    let handover = account.handover
    self.account = account
    self.secrets = secrets
    place = secrets.places[handover.path]
    cleared = ClearedHandover(of: account, in: secrets.book)
    let audiences = handover.content.audiences
    amounts = handover.content.fields.fields.flatMap { field -> [(field: String, amount: Amount)] in
      guard audiences.ofField(field.name.value) != .customer else { return [] }
      // What the schema does not know may be a sum too.
      let written = field.isKnown ? [] : field.texts.compactMap { Amount($0) }.filter { $0.hundredths >= 100_000 }
      return ((field.value?.value.amounts ?? []) + written).prefix(Self.most).map { (field.name.value, $0) }
    }
    let people = handover.stakeholders.map(\.nameText)
    names = HarmlessNames(
      [handover.customer] + secrets.harmless(handover.deal.products.map(\.value))
        + secrets.harmless(people.map(HarmlessNames.withoutRemark))
    )
    internalWords = InternalSections(of: handover, knowing: names.words, secrets.ourWords)
    partsOfPeople = Set(people.flatMap { $0.split { !$0.isLetter } }.filter { $0.count > 2 })
  }

  /// So many sums of one field are looked for.
  private static let most = 100

  /// What must not leave the house; of each kind only so many, and then how many more there are.
  var leaks: FindingLog {
    var log = FindingLog()
    for cleared in cleared.texts {
      let text = OutgoingText(cleared)
      for check in leakChecks {
        var told: Set<String> = []
        for leak in check.leaks(in: text, of: self) where told.insert(text.said(at: leak.bytes)).inserted {
          // To find the place takes time.
          if log.hasRoom(for: check.kind) {
            log.append(finding(check.kind, of: leak, in: text))
          } else {
            log.omit(check.kind)
          }
        }
      }
    }
    return log
  }

  /// A leak in what `people.yaml` says of the CSM is one for all customers; where it may be cleared with a reason, each handover says so itself.
  private func finding(_ kind: FindingKind, of leak: Leak, in text: OutgoingText) -> Finding {
    let (handover, range) = (account.handover, text.place(of: text.said(at: leak.bytes)))
    if range.file == handover.file {
      return leak.finding(kind, in: text, readBy: handover.customer, at: .init(range: range, note: nil))
    }
    guard kind.severity != .broken, let csm = handover.team.csm else {
      return leak.finding(kind, in: text, readBy: "customers", at: .init(range: range, note: nil))
    }
    return leak.finding(
      kind,
      in: text,
      readBy: handover.customer,
      at: .init(range: csm.range, note: .init("written here", at: range))
    )
  }

  /// Where harmless names stand in `text`, those of the customer's handover and our own people's.
  func namePlaces(in text: OutgoingText) -> HarmlessNames.Places { names.places(in: text, and: secrets.ours) }

  /// Whether `word` is one of the name of one of our people, or of one that the handover knows.
  func isPersonal(_ word: String) -> Bool {
    names.words.contains(word) || secrets.book.knownPeople.nameWords.contains(word)
  }

  /// Whether one of the customer's people is named in `text`, by a name or a part of one.
  func namesSomebody(_ text: OutgoingText) -> Bool {
    !partsOfPeople.isEmpty && text.source.text.split { !$0.isLetter }.contains { partsOfPeople.contains($0) }
  }
}

/// What no customer may read, of a whole book: looked for in all that leaves the house.
struct Secrets: Sendable {
  /// The book.
  let book: AccountBook
  /// The places of the handovers among the accounts.
  let places: [ContentPath: Int]
  /// By what other customers are known.
  let customers: CustomerNames
  /// The names of competitors.
  let competitors: CompetitorNames
  /// The names of our own people, and phrases that are harmless for everybody.
  let ours: HarmlessNames
  /// The words of our own people's names, to tell them from those of a section.
  let ourWords: Set<UInt64>
  /// Finds internal domains.
  let addressSearch: PhraseSearch

  /// Handovers of which nobody knows whose they are: the first of those that could not be read, and whose customer's name could not.
  let doubts: [Finding]

  /// The secrets of `book`.
  init(of book: AccountBook) {
    self.book = book
    doubts =
      book.unreadable.prefix(Self.mostDoubts).map { SecretsInDoubt.handover(at: $0.file.beginning) }
      + (book.handovers + book.duplicates).compactMap(\.unreadCustomer).prefix(Self.mostDoubts).map {
        SecretsInDoubt.customer(at: $0)
      }
    places = Dictionary(
      book.accounts.enumerated().map { ($0.element.handover.path, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    customers = CustomerNames(of: book)
    let competitors = CompetitorNames(book.configuration.competitors)
    self.competitors = competitors
    let people = book.people.values.map { HarmlessNames.withoutRemark($0.name) }
    ours = HarmlessNames(
      Self.harmless(people, competitors) + [book.configuration.name].compactMap { $0 } + HarmlessNames.phrases
    )
    ourWords = InternalSections.hashes(of: ours.words)
    addressSearch = PhraseSearch(book.configuration.addresses.internalDomains)
  }

  /// Those of `names` in which no word gives something away: "Jordan (ex RouteMaster)" and "RouteMaster migration" make nothing harmless.
  func harmless(_ names: [String]) -> [String] { Self.harmless(names, competitors) }

  private static func harmless(_ names: [String], _ competitors: CompetitorNames) -> [String] {
    names.filter { !InternalLabel.isIn(name: $0) && !StanceWord.isIn(name: $0) && !competitors.areSurely(in: $0) }
  }

  /// So many of a kind are told to each customer's file.
  private static let mostDoubts = 3
}

extension Handover {
  /// Where the customer's name stands that could not be read; `nil` where it was read, or none was written.
  fileprivate var unreadCustomer: SourceRange? {
    guard let field = content.fields.field("customer"), field.value == nil, field.presence != .missing else {
      return nil
    }
    return field.range
  }
}

extension TypedValue {
  /// The sums in it, in groups and lists too.
  fileprivate var amounts: [Amount] {
    switch self {
    case .amount(let amount): [amount]
    // What counts nothing of everyday size may be a sum that a company's own field holds.
    case .number(let number) where (1000...Int.max / 100).contains(number): [Amount(hundredths: number * 100)]
    case .list(let values): values.flatMap(\.value.amounts)
    case .group(let entries): entries.flatMap { $0.value?.value.amounts ?? [] }
    default: []
    }
  }
}
