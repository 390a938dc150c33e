/// Who of our own people a name in a document means, found without looking at each of them.
public struct KnownPeople: Sendable {
  /// Each of them, by id.
  public let byID: [PersonID: Person]
  /// Their names, as written, by id.
  public let names: [PersonID: String]
  /// The same names.
  public let allNames: Set<String>
  /// The words of their names, as written: what stands between two characters that are no letters.
  public let nameWords: Set<String>

  private let firstByRole: [String: PersonID]

  /// Their ids, in order.
  let ids: [PersonID]
  /// The same as texts, to guess among.
  let idTexts: [String]
  private let idsByName: [String: PersonID]
  /// Whole names, in small letters, that several have.
  private let sharedNames: Set<String>
  /// The folded words of each one's name and id, in the order of ``ids``.
  private let words: [Set<String>]
  private let placesByWord: [String: [Int]]

  /// These; of several with one id the first.
  init(_ people: [Person]) {
    let byID = Dictionary(people.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let known = byID.values.sorted { $0.id.value < $1.id.value }
    self.byID = byID
    names = byID.mapValues(\.name)
    allNames = Set(names.values)
    ids = known.map(\.id.value)
    firstByRole = Dictionary(
      known.compactMap { person in person.role.map { ($0, person.id.value) } },
      uniquingKeysWith: { first, _ in first }
    )
    idTexts = ids.map(\.description)
    nameWords = Set(known.flatMap { $0.name.split { !$0.isLetter }.map(String.init) })
    idsByName = Dictionary(known.map { ($0.name.lowercased(), $0.id.value) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(grouping: known) { $0.name.lowercased() }
    sharedNames = Set(names.filter { $0.value.count > 1 }.keys)
    words = known.map { Set(NameWords.all(in: $0.name) + NameWords.all(in: $0.id.value.description)) }
    var places: [String: [Int]] = [:]
    for (place, words) in words.enumerated() {
      for word in words { places[word, default: []].append(place) }
    }
    placesByWord = places
  }

  /// Somebody with `role`, of several the first in the order of ids; anybody where it is `nil`.
  public func example(ofRole role: String?) -> PersonID? { role.map { firstByRole[$0] } ?? ids.first }

  /// Whether each word of `text` is one of the same person's name or id; letter case, accents and forms of address do not matter.
  public func knows(_ text: String) -> Bool {
    let all = NameWords.all(in: text)
    // Whoever has the rarest of the words is looked at; each of them has one word of few people.
    let rarest = all.map { placesByWord[$0] ?? [] }.min { $0.count < $1.count } ?? []
    return rarest.contains { place in all.allSatisfy(words[place].contains) }
  }

  /// The only one with this whole name, letter case aside; `nil` for none, and where several have it.
  func onlyPerson(named name: String) -> PersonID? {
    let small = name.lowercased()
    return sharedNames.contains(small) ? nil : idsByName[small]
  }

  /// The one with this id or this whole name, letter case aside; of several the first in the order of ids.
  func person(called name: String) -> PersonID? {
    let small = name.lowercased()
    return byID[PersonID(small)]?.id.value ?? idsByName[small]
  }
}
