internal import Diagnostics
internal import HandoverModel

/// By what each customer is known in a text: its name, and the domains of its people's e-mail addresses.
struct CustomerSigns {
  /// A name or a domain.
  struct Sign {
    /// As it is written.
    let text: String
    /// The place of the customer among the accounts.
    let customer: Int
    /// Whether it is a domain.
    let isDomain: Bool
    /// Whether it is a name of one word only.
    let isOneWord: Bool
    /// Whether it may be told to anybody. It is looked for all the same, because another customer's name may be a part of it.
    let isPublic: Bool
  }

  /// What is looked for.
  let signs: [Sign]
  private let names: [String?]
  private let domains: CustomerDomains

  /// The signs of the customers in `book`.
  init(of book: AccountBook) {
    let handovers = book.accounts.map(\.handover)
    names = handovers.map { $0.content.fields.word("customer") }
    let ours = Set(book.people.values.compactMap(\.email).flatMap(CustomerDomains.domains))
    let internals = book.configuration.addresses
    domains = CustomerDomains(in: handovers) {
      ours.contains($0) || MailProviders.include($0) || internals.isInternal(host: $0)
    }
    let owned = Dictionary(grouping: domains.owners, by: \.value).mapValues { $0.map(\.key).sorted() }
    var signs: [Sign] = []
    for (place, handover) in handovers.enumerated() {
      let isPublic = handover.deal.reference?.value == .public
      if let name = names[place] {
        let isOneWord = name.split(whereSeparator: \.isWhitespace).count == 1
        if !isOneWord || name.count >= 4 {
          signs.append(
            Sign(text: name, customer: place, isDomain: false, isOneWord: isOneWord, isPublic: isPublic)
          )
        }
      }
      guard !isPublic else { continue }
      signs += owned[place, default: []].map {
        Sign(text: $0, customer: place, isDomain: true, isOneWord: false, isPublic: false)
      }
    }
    self.signs = signs
  }

  /// Whether the customer at `other` may be named in the handover of the one at `own`, as in a group of companies: its name is part
  /// of the other one's, or goes on from it, or their people share a domain.
  func belongTogether(_ own: Int, _ other: Int) -> Bool {
    if let own = names[own]?.lowercased(), let other = names[other]?.lowercased() {
      if own.firstRange(of: other) != nil { return true }
      let (ours, theirs) = (Self.words(of: own), Self.words(of: other))
      if !ours.isEmpty && theirs.starts(with: ours) || !theirs.isEmpty && ours.starts(with: theirs) { return true }
    }
    return domains.ofPeople[own].contains { domain in
      domains.ofPeople[other].contains { $0 == domain || domain.hasSuffix("." + $0) || $0.hasSuffix("." + domain) }
    }
  }

  /// The words of a customer's name, without what kind of company it is.
  private static func words(of name: String) -> [String] { NameWords.all(in: name).filter { !LegalForms.include($0) } }
}
