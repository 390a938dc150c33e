internal import Diagnostics

/// Who of the customer's people a name in a document means: the stakeholders, by name, a part of it, or title.
///
/// 1. A whole name, or the beginning of one.
/// 2. Words of a name and of the same person's title, in any order, without a form of address: "Mr Haddad", "Haddad, Rana",
///    "Rana Haddad, CFO", "Head of Dispatch". What stands in parentheses does not matter.
/// 3. An initial stands for a word that begins with it, on either side: "R. Haddad" and "Rana Haddad" are one.
/// 4. In names that are written without blanks, such as Japanese ones, a part is the beginning or the end.
public struct KnownStakeholders: Sendable {
  /// Their names, as written.
  public let names: [String]

  private let references: ReferenceNames<Int>
  /// The words of each one's name, title and roles.
  private let words: [Set<String>]
  private let nameWords: [Set<String>]
  private var placesByWord: [String: [Int]] = [:]

  /// So many words a name has at the most, and so many people have one word in common; more are not looked at.
  private static let mostWords = 12
  private static let mostPlaces = 200

  /// Those in these rows.
  public init(_ stakeholders: [Stakeholder]) {
    names = stakeholders.map(\.nameText)
    references = ReferenceNames(names.enumerated().map { (id: nil, title: $0.element, target: $0.offset) })
    nameWords = names.map { Set(NameWords.all(in: $0)) }
    words = stakeholders.indices.map { [nameWords] place in
      let titles = NameWords.all(in: stakeholders[place].title?.text ?? "")
      let roles = stakeholders[place].roles?.value?.flatMap { NameWords.all(in: $0.value.rawValue) } ?? []
      return nameWords[place].union(titles).union(roles)
    }
    for (place, words) in words.enumerated() {
      for word in words { placesByWord[word, default: []].append(place) }
    }
  }

  /// Whether `text` is one of them, or may be one of several.
  public func knows(_ text: String) -> Bool { !places(of: text).isEmpty }

  /// The place of the one whom `text` means; `nil` for nobody, and for several.
  public func place(of text: String) -> Int? {
    let places = places(of: text)
    return places.count == 1 ? places[0] : nil
  }

  /// The places of those whom `text` can mean, in their order.
  private func places(of text: String) -> [Int] {
    let plain = text.prefix { $0 != "(" }.trimmed
    switch references.target(of: plain) {
    case .found(let place): return [place]
    case .ambiguous(let titles): return names.indices.filter { titles.contains(names[$0]) }
    case .missing: break
    }
    let all = NameWords.all(in: plain)
    guard all.count <= Self.mostWords else { return [] }
    let initials = all.filter { $0.count == 1 && $0.utf8.count == 1 }
    let whole = all.filter { $0.utf8.count > 1 }
    guard !whole.isEmpty else { return [] }
    let candidates = Set(whole.flatMap { (placesByWord[$0] ?? []).prefix(Self.mostPlaces) })
    let found = candidates.filter { isMeant($0, by: whole, initials) }.sorted()
    return found.isEmpty ? partsOfNames(plain) : found
  }

  /// Whether the words of a name, and its initials, are those of the one at `place`.
  private func isMeant(_ place: Int, by whole: [String], _ initials: [String]) -> Bool {
    let others = whole.filter { !words[place].contains($0) }
    // "Rana Haddad" is "R. Haddad", if the surname is the same.
    let isNamed = others.count < whole.count && whole.contains { nameWords[place].contains($0) && !others.contains($0) }
    guard others.isEmpty || others.count == 1 && isNamed && others[0].first.map({ hasInitial($0, place) }) ?? false
    else { return false }
    // A second initial, which the table leaves out, does no harm beside two whole words.
    return whole.count > 1 && others.isEmpty
      || initials.allSatisfy { initial in nameWords[place].contains { $0.hasPrefix(initial) } }
  }

  private func hasInitial(_ letter: Character, _ place: Int) -> Bool { nameWords[place].contains(String(letter)) }

  private func partsOfNames(_ text: String) -> [Int] {
    guard let first = text.unicodeScalars.first, first.value >= 0x2E80 else { return [] }
    var part = text
    for ending in ["さん", "様", "氏"] where part.hasSuffix(ending) { part = String(part.dropLast(ending.count)) }
    return names.indices.filter { names[$0].hasPrefix(part) || names[$0].hasSuffix(part) }
  }
}
