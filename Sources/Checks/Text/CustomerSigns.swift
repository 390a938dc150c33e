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
    /// How the name is written here.
    var spelling = Spelling.whole
    /// Whether it may be told to anybody. It is looked for all the same, because another customer's name may be a part of it.
    let isPublic: Bool
  }

  /// How people write a name.
  enum Spelling: Sendable {
    /// As the customer's handover has it.
    case whole
    /// Without the legal form, or with "and" for "&".
    case short
    /// With the s of a German genitive.
    case genitive
  }

  /// What is looked for.
  let signs: [Sign]
  private let names: [String?]
  private let domains: CustomerDomains

  /// The signs of the customers in `book`.
  init(of book: AccountBook) { self.init(of: book.handovers, in: book) }

  /// The signs of the customers of `handovers`, which are of `book`.
  init(of handovers: [Handover], in book: AccountBook) {
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
          signs.append(Sign(text: name, customer: place, isDomain: false, isOneWord: isOneWord, isPublic: isPublic))
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
  /// of the other one's, or goes on from it, or their people share a domain. Where it must be sure, the name is so in whole words, and the domain is
  /// that of several people of both, or like one of the names: a consultant works for many.
  func belongTogether(_ own: Int, _ other: Int, surely: Bool = false) -> Bool {
    if let own = names[own]?.lowercased(), let other = names[other]?.lowercased() {
      let (ours, theirs) = (Self.words(of: own), Self.words(of: other))
      if !surely, own.firstRange(of: other) != nil { return true }
      if Self.hold(ours, theirs) || !ours.isEmpty && theirs.starts(with: ours) { return true }
    }
    let (ours, theirs) =
      surely ? (domains.sure[own], domains.sure[other]) : (domains.ofPeople[own], domains.ofPeople[other])
    return ours.contains { domain in
      theirs.contains { $0 == domain || domain.hasSuffix("." + $0) || $0.hasSuffix("." + domain) }
    }
  }

  /// Whether `words` holds all `others`, one behind the other.
  private static func hold(_ words: [String], _ others: [String]) -> Bool {
    guard !others.isEmpty, words.count >= others.count else { return false }
    return (0...words.count - others.count).contains { words[$0...].starts(with: others) }
  }

  /// The words of a customer's name, without what kind of company it is.
  private static func words(of name: String) -> [String] { NameWords.all(in: name).filter { !LegalForms.include($0) } }
}
