internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Another customer's name, or the domain of its e-mail addresses, stands in a handover, as copying leaves it there.
///
/// 1. A name is the whole one, its capitals written as such, and no part of a longer name: "Home Care" is not told within "Husum Home
///    Care". A domain is one that is surely one customer's (``CustomerDomains``), none of ours and none that gives addresses to everybody.
/// 2. A customer is left alone whose handover says `reference: public`, to which the document links anywhere, whose name is part
///    of this customer's or goes on from it, or who has a domain in common with it.
/// 3. A name of one word may be a word, a place or a person: it counts only behind "at" or "bei", or with the kind of company behind
///    it ("Brauer GmbH"), not where it is part of somebody's name, not where three handovers use it, and not where one writes it small.
/// 4. What the customer would read is looked at by `customer-named`: what that tells is not told twice.
/// 5. Each other customer is told once a document, at the first place. Code, comments and handovers aside from their course are
///    left alone.
enum OtherCustomer: BookCheck {
  static let kind = FindingKind(
    "other-customer",
    .warning,
    summary: "Another customer's name or domain stands in this customer's handover.",
    reason: "What was copied from another handover tells one customer about another, and the CSM what was never said.",
    wrong: "customer: Apex Logistics\n## Why they bought\nHarbour Freight wants the plan on paper before autumn.",
    right: "customer: Apex Logistics\n## Why they bought\nApex wants the plan on paper before autumn."
  )

  static func findings(in book: AccountBook) -> [Finding] { findings(in: book, beside: []) }

  static func findings(in book: AccountBook, beside leaks: [Finding]) -> [Finding] {
    let leaks = Dictionary(grouping: leaks.filter { $0.kind == CustomerNamed.kind }, by: \.range.file)
      .mapValues { $0.map(\.range.bytes) }
    let customers = CustomerSigns(of: book)
    guard !customers.signs.isEmpty else { return [] }
    let search = PhraseSearch(customers.signs.map(\.text))
    var found: [(sign: CustomerSigns.Sign, finding: Finding)] = []
    var words: Set<String> = []
    for (own, account) in book.accounts.enumerated() where account.handover.isOnCourse {
      let leaks = leaks[account.handover.file] ?? []
      found += strangers(in: account.handover, own, customers, search, book, toldAt: leaks, writtenSmall: &words)
    }
    let counts = Dictionary(grouping: found.filter { $0.sign.isOneWord }, by: \.sign.customer).mapValues(\.count)
    return found.filter { sign, _ in
      !sign.isOneWord || counts[sign.customer, default: 0] < 3 && !words.contains(sign.text)
    }.map(\.finding)
  }

  private static func strangers(
    in handover: Handover,
    _ own: Int,
    _ customers: CustomerSigns,
    _ search: PhraseSearch,
    _ book: AccountBook,
    toldAt leaks: [Range<Int>],
    writtenSmall words: inout Set<String>
  ) -> [(sign: CustomerSigns.Sign, finding: Finding)] {
    var told: Set<Int> = [own]
    lazy var links = self.links(in: handover, book)
    lazy var names = self.names(in: handover)
    var found: [(sign: CustomerSigns.Sign, finding: Finding)] = []
    for running in handover.body.runningText {
      let text = running.range
      for (sign, bytes) in signs(in: text, customers, search, writtenSmall: &words) {
        guard !told.contains(sign.customer), !sign.isPublic, sign.isMeant(at: bytes, in: running),
          !sign.isOneWord || !book.knownPeople.nameWords.contains(sign.text) && !names.contains(sign.text)
        else { continue }
        let other = book.accounts[sign.customer].handover
        guard !leaks.contains(where: { $0.overlaps(bytes) }) else { continue }
        told.insert(sign.customer)
        guard !links.contains(other.name), !customers.belongTogether(own, sign.customer) else { continue }
        found.append((sign, finding(sign, of: other, in: handover, at: text.file.range(bytes))))
      }
    }
    return found
  }

  /// The signs in `text`, those left out that are a part of a longer name; `words` are those of one word that are written small.
  private static func signs(
    in text: SourceRange,
    _ customers: CustomerSigns,
    _ search: PhraseSearch,
    writtenSmall words: inout Set<String>
  ) -> [(sign: CustomerSigns.Sign, bytes: Range<Int>)] {
    var end = text.bytes.lowerBound
    var signs: [(sign: CustomerSigns.Sign, bytes: Range<Int>)] = []
    for hit in search.hits(in: text).prefix(mostHits) where hit.bytes.lowerBound >= end {
      let sign = customers.signs[hit.phrase]
      guard sign.isDomain || sign.hasCapitals(at: hit.bytes, in: text) else {
        if sign.isOneWord { words.insert(sign.text) }
        continue
      }
      if !sign.isDomain { end = hit.bytes.upperBound }
      signs.append((sign, hit.bytes))
    }
    return signs
  }

  /// So many names in one paragraph are looked at.
  private static let mostHits = 50

  private static func finding(
    _ sign: CustomerSigns.Sign,
    of other: Handover,
    in handover: Handover,
    at range: SourceRange
  ) -> Finding {
    Finding(
      kind,
      sign.isDomain
        ? "\"\(range.text)\" is the domain of \(other.customer), and this is the handover of \(handover.customer)"
        : "\"\(sign.text)\" is another customer, and this is the handover of \(handover.customer)",
      at: range,
      help:
        "if it was copied, write what is true of \(handover.customer); if it is meant, link to that handover: [\(other.customer)](\(other.path.stem).md)"
    )
  }

  /// The documents to which `handover` links.
  private static func links(in handover: Handover, _ book: AccountBook) -> Set<DocumentName> {
    Set(
      handover.body.links.compactMap { link in
        if case .document(let name, _) = book.target(of: link.destination, from: handover.path) { name } else { nil }
      }
    )
  }

  /// The words of the names of the customer's people in `handover`.
  private static func names(in handover: Handover) -> Set<String> {
    Set(handover.stakeholders.map(\.nameText).flatMap { $0.split { !$0.isLetter }.map(String.init) })
  }
}
