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

  /// The signs of the customers in `book`; with short names, those too by which people call them in passing.
  init(of book: AccountBook, withShortNames: Bool = false) {
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
        for (text, spelling) in withShortNames ? Self.spellings(of: name) : [(name, .whole)] {
          let isOneWord = text.split(whereSeparator: \.isWhitespace).count == 1
          guard !isOneWord || text.count >= 4 else { continue }
          signs.append(
            Sign(
              text: text,
              customer: place,
              isDomain: false,
              isOneWord: isOneWord,
              spelling: spelling,
              isPublic: isPublic
            )
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

  /// How people write `name`, the whole of it first.
  private static func spellings(of name: String) -> [(text: String, spelling: Spelling)] {
    var words = name.split(whereSeparator: \.isWhitespace)
    while words.count > 1, let last = words.last, last == "&" || LegalForms.include(last.filter { $0 != "," }) {
      words.removeLast()
    }
    let short = words.joined(separator: " ").filter { $0 != "," }
    var spellings: [(text: String, spelling: Spelling)] = [(name, .whole)]
    if short != name { spellings.append((short, .short)) }
    if short.contains(" & ") {
      spellings += ["and", "und"].map { (short.replacing(" & ", with: " \($0) "), .short) }
    }
    if name.last.map({ $0.isLetter && !"sxzß".contains($0) }) ?? false { spellings.append((name + "s", .genitive)) }
    return spellings
  }

  /// The words of a customer's name, without what kind of company it is.
  private static func words(of name: String) -> [String] { NameWords.all(in: name).filter { !LegalForms.include($0) } }
}
