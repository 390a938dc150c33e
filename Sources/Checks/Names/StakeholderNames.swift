internal import Diagnostics
internal import HandoverModel

/// Whom a handover knows: its stakeholders, by name, a part of it or title, and our own people.
struct StakeholderNames {
  private let stakeholders: KnownStakeholders
  private let people: KnownPeople
  private let titleWords: Set<String>
  private let customerWords: Set<String>
  private let nameWords: Set<String>
  private var guesses = GuessBudget()

  /// Those of the handover that `review` looks at.
  init(in review: HandoverReview) { self.init(of: review.handover, review.book.knownPeople) }

  /// Those of `handover`, beside our own `people`.
  init(of handover: Handover, _ people: KnownPeople) {
    let rows = handover.stakeholders
    stakeholders = KnownStakeholders(rows)
    self.people = people
    titleWords = Set(rows.flatMap { NameWords.all(in: $0.title?.text ?? "") })
    customerWords = Set(NameWords.all(in: handover.customer))
    nameWords = Set(rows.flatMap { NameWords.all(in: $0.nameText) })
  }

  /// Whether `text` is one of the stakeholders: the name, the first or the last one alone, with initials, or the title. What says
  /// nobody's name is no stranger's either.
  func knows(_ text: String) -> Bool {
    stakeholders.knows(text) || !text.contains { $0.isLetter } || NameWords.all(in: text).isEmpty
  }

  /// Whether `text` is one of our own people.
  func isOurs(_ text: String) -> Bool { text.hasPrefix("@") || people.knows(text) }

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
  mutating func near(_ text: String) -> String? { guesses.nearest(to: text, among: stakeholders.names) }
}
