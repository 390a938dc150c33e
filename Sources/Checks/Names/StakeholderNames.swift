internal import Diagnostics
internal import HandoverModel

/// Whom a handover knows: its stakeholders, by name, a part of it or title, and our own people.
struct StakeholderNames {
  /// Their names, as written.
  let names: [String]
  private var placesByWord: [String: [Int]] = [:]
  private let words: [Set<String>]
  private let people: [PersonID: Person]
  private let titleWords: Set<String>
  private let customerWords: Set<String>
  private let nameWords: Set<String>
  private var guesses = GuessBudget()

  /// Those of the handover that `review` looks at.
  init(in review: HandoverReview) {
    let stakeholders = review.handover.stakeholders
    names = stakeholders.map(\.nameText)
    let titles = stakeholders.map { NameWords.all(in: $0.title?.text ?? "") }
    let roles = stakeholders.map { $0.roles?.value?.flatMap { NameWords.all(in: $0.value.rawValue) } ?? [] }
    let ownWords = names.map { NameWords.all(in: $0) }
    words = ownWords.indices.map { Set(ownWords[$0] + titles[$0] + roles[$0]) }
    people = review.book.people
    titleWords = Set(titles.flatMap { $0 })
    customerWords = Set(NameWords.all(in: review.handover.customer))
    nameWords = Set(ownWords.flatMap { $0 })
    for (place, words) in words.enumerated() {
      for word in words { placesByWord[word, default: []].append(place) }
    }
  }

  /// Whether `text` is one of the stakeholders: the name, the first or the last one alone, with initials, or the title.
  func knows(_ text: String) -> Bool {
    let all = NameWords.all(in: text)
    let (initials, whole) = (all.filter { $0.count == 1 && $0.utf8.count == 1 }, all.filter { $0.utf8.count > 1 })
    guard let first = whole.first else {
      return all.isEmpty || names.contains { $0 == text }
    }
    let isKnown = (placesByWord[first] ?? []).contains { place in
      whole.allSatisfy { words[place].contains($0) }
        && initials.allSatisfy { initial in words[place].contains { $0.hasPrefix(initial) } }
    }
    return isKnown || isPartOfName(text)
  }

  /// Whether `text` is one of our own people.
  func isOurs(_ text: String) -> Bool {
    if text.hasPrefix("@") { return true }
    let all = NameWords.all(in: text)
    guard !all.isEmpty else { return false }
    return people.values.contains { person in
      let own = Set(NameWords.all(in: person.name) + NameWords.all(in: person.id.value.description))
      return all.allSatisfy(own.contains)
    }
  }

  /// Whether a word of `text` is one of a stakeholder's name.
  func sharesName(with text: String) -> Bool {
    NameWords.all(in: text).contains { word in word.count > 2 && nameWords.contains(word) }
  }

  /// Whether a word of `text` is one of a title or of the customer's own name, so that it names no person.
  func isAboutWork(_ text: String) -> Bool {
    NameWords.all(in: text).contains {
      (titleWords.contains($0) || customerWords.contains($0)) && !nameWords.contains($0)
    }
  }

  /// The stakeholder who was probably meant by `text`.
  mutating func near(_ text: String) -> String? { guesses.nearest(to: text, among: names) }

  /// In names that are written without blanks, such as Japanese ones, a part is the beginning or the end.
  private func isPartOfName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.value >= 0x2E80 else { return false }
    var part = text
    for ending in ["さん", "様", "氏"] where part.hasSuffix(ending) { part = String(part.dropLast(ending.count)) }
    return names.contains { $0.hasPrefix(part) || $0.hasSuffix(part) }
  }
}
