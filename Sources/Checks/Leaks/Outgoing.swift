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
  /// The sums that are internal, with the names of their fields.
  let amounts: [(field: String, amount: Amount)]
  /// The words of the sections that are internal by their names.
  let internalWords: InternalSections
  /// Names in which a word that gives something away is just a name: the customer's, what they bought, people's.
  let names: [String]

  /// What the customer of `account` would get, held against the `secrets` of the whole book.
  init(of account: Account, _ secrets: Secrets) {
    let handover = account.handover
    self.account = account
    self.secrets = secrets
    cleared = ClearedHandover(of: account, in: secrets.book)
    let audiences = handover.content.audiences
    amounts = handover.content.fields.fields.flatMap { field -> [(field: String, amount: Amount)] in
      audiences.ofField(field.name.value) == .customer
        ? [] : (field.value?.value.amounts ?? []).map { (field.name.value, $0) }
    }
    internalWords = InternalSections(of: handover)
    names = [handover.customer] + handover.deal.products.map(\.value) + handover.stakeholders.map(\.nameText)
  }

  /// What must not leave the house, in any order.
  var leaks: [Finding] {
    cleared.texts.flatMap { text in leakChecks.flatMap { $0.findings(in: text, of: self) } }
  }

  /// Whether `word` is a part of a name that stands in `text`: "Champion Tyres" is a customer, and no champion.
  func isInName(_ word: Substring, in text: String) -> Bool {
    names.contains { name in
      name.lowercased().split { !$0.isLetter }.contains { $0 == word.lowercased() }
        && text.lowercased().contains(name.lowercased())
    }
  }
}

/// What no customer may read, of a whole book: looked for in all that leaves the house.
struct Secrets: Sendable {
  /// The book.
  let book: AccountBook
  /// By what other customers are known.
  let customers: CustomerSigns
  let customerSearch: PhraseSearch
  let competitorSearch: PhraseSearch

  /// The secrets of `book`.
  init(of book: AccountBook) {
    self.book = book
    customers = CustomerSigns(of: book)
    customerSearch = PhraseSearch(customers.signs.map(\.text))
    competitorSearch = PhraseSearch(book.configuration.competitors)
  }
}

extension TypedValue {
  /// The sums in it, in groups and lists too.
  fileprivate var amounts: [Amount] {
    switch self {
    case .amount(let amount): [amount]
    case .list(let values): values.flatMap(\.value.amounts)
    case .group(let entries): entries.flatMap { $0.value?.value.amounts ?? [] }
    default: []
    }
  }
}
