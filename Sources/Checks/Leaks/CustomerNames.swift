internal import Diagnostics
internal import HandoverModel

/// The names and domains of all customers, as they are looked for in what leaves the house.
///
/// 1. A name counts in each of the ways in which ``FoldedText`` reads it, with or without its legal form, with "and" in any language, and in the
///    German genitive.
/// 2. Its capitals are capitals in the text, as far as its words may mean something else: one of three words and more counts in small letters too.
///    Three letters count in capitals only.
/// 3. Where several handovers have one customer, its name may be told only where all of them say so.
struct CustomerNames: Sendable {
  /// A name or a domain where it stands.
  struct Hit {
    /// What stands there.
    let sign: CustomerSigns.Sign
    /// Where, in bytes of the text.
    let bytes: Range<Int>
  }

  /// Whose signs they are: the accounts of the book, and behind them the handovers whose id was taken.
  let handovers: [Handover]
  private let signs: CustomerSigns
  /// By what the names of two are told to be the same.
  private let keys: [String]
  private let names: [(sign: CustomerSigns.Sign, folded: String)]
  private let nameSearch: PhraseSearch
  private let domains: [CustomerSigns.Sign]
  private let domainSearch: PhraseSearch

  /// Those in `book`.
  init(of book: AccountBook) {
    handovers = book.handovers + book.duplicates
    signs = CustomerSigns(of: handovers, in: book)
    let written = handovers.map { $0.content.fields.word("customer") ?? $0.heading }
    keys = handovers.map { Self.key($0.customer) }
    let isPublic = handovers.map { $0.deal.reference?.value == .public }
    var secret: Set<String> = []
    for (name, isPublic) in zip(written, isPublic) where !isPublic { secret.insert(name.map(Self.key) ?? "") }
    names = written.enumerated().flatMap { place, name -> [(CustomerSigns.Sign, String)] in
      guard let name else { return [] }
      let mayBeTold = isPublic[place] && !secret.contains(Self.key(name))
      return Self.signs(of: name, at: place, mayBeTold).map { ($0, FoldedText.folded($0.text)) }
    }
    nameSearch = PhraseSearch(names.map(\.folded))
    domains = signs.signs.filter(\.isDomain)
    domainSearch = PhraseSearch(domains.map(\.text))
  }

  /// Where they stand in `text`, in the order of their places.
  func hits(in text: OutgoingText) -> [Hit] {
    let folded = text.folded
    let found = nameSearch.hits(in: folded.source).compactMap { hit -> Hit? in
      let (sign, phrase) = names[hit.phrase]
      let place = folded.origin(of: hit.bytes)
      guard Self.isMeant(sign, as: phrase, at: hit.bytes, in: folded.source, place, in: text.source) else { return nil }
      return Hit(sign: sign, bytes: place)
    }
    let running = RunningText(text.source)
    let addresses = domainSearch.hits(in: text.source).compactMap { hit -> Hit? in
      let sign = domains[hit.phrase]
      return sign.isMeant(at: hit.bytes, in: running) ? Hit(sign: sign, bytes: hit.bytes) : nil
    }
    return (found + addresses).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Whether the customer at `other` may be named to the one at `own`: they are of one group, or one and the same.
  func belongTogether(_ own: Int, _ other: Int) -> Bool {
    keys[own] == keys[other] || signs.belongTogether(own, other, surely: true)
  }

  private static func isMeant(
    _ sign: CustomerSigns.Sign,
    as phrase: String,
    at folded: Range<Int>,
    in foldedText: SourceRange,
    _ place: Range<Int>,
    in text: SourceRange
  ) -> Bool {
    if FoldedText.isWithoutBlanks(sign.text) { return true }
    let isLong = phrase.split(separator: " ").count >= 3
    guard isLong || foldedText.hasCapitals(of: phrase, at: folded) else { return false }
    if sign.text.count < shortest, foldedText.file.bytes[folded].contains(where: { (0x61...0x7A).contains($0) }) {
      return false
    }
    return sign.mayBeMeant(beside: NameNeighbours(of: place, in: text))
  }

  /// A name of one word and fewer letters counts in capitals only.
  private static let shortest = 4

  private static func signs(of name: String, at place: Int, _ isPublic: Bool) -> [CustomerSigns.Sign] {
    spellings(of: name).compactMap { text, spelling in
      let isOneWord = text.split(whereSeparator: \.isWhitespace).count == 1
      guard !isOneWord || text.count >= shortest || isShortName(text) else { return nil }
      return CustomerSigns.Sign(
        text: text,
        customer: place,
        isDomain: false,
        isOneWord: isOneWord,
        spelling: spelling,
        isPublic: isPublic
      )
    }
  }

  /// "IBM", "楽天".
  private static func isShortName(_ text: String) -> Bool {
    FoldedText.isWithoutBlanks(text)
      ? text.count > 1 : text.count == 3 && text.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  /// By what two names are told to be the same.
  private static func key(_ name: String) -> String {
    FoldedText.folded(short(name)).lowercased().split(separator: " ").joined(separator: " ")
  }

  /// `name` without its legal form.
  private static func short(_ name: String) -> String {
    var words = name.split(whereSeparator: \.isWhitespace)
    while words.count > 1, let last = words.last, last == "&" || LegalForms.include(last.filter { $0 != "," }) {
      words.removeLast()
    }
    return words.joined(separator: " ").filter { $0 != "," }
  }

  /// How people write `name`, the whole of it first.
  private static func spellings(of name: String) -> [(text: String, spelling: CustomerSigns.Spelling)] {
    let short = short(name)
    var spellings: [(text: String, spelling: CustomerSigns.Spelling)] = [(name, .whole)]
    if short != name { spellings.append((short, .short)) }
    let ands = [" & ", " + ", " and ", " und "]
    for (text, _) in spellings where ands.contains(where: text.contains) {
      let parted = ands.reduce(text) { $0.replacing($1, with: "\n") }
      spellings += ["and", "und"].map { (parted.replacing("\n", with: " \($0) "), .short) }
    }
    if name.last.map({ $0.isLetter && !"sxzß".contains($0) }) ?? false { spellings.append((name + "s", .genitive)) }
    return spellings
  }
}

extension Handover {
  /// What stands above it, where no name is in the front matter.
  fileprivate var heading: String? { customer == path.stem ? nil : customer }
}
