internal import Checks
internal import HandoverModel
internal import Templates

/// Something to be asked under a topic of the meeting: what its author does not know.
struct AgendaQuestion: Sendable {
  let words: String
  /// Who should answer: "ask Jordan Rivera"; `nil` for nobody.
  let note: String?
  /// Whether its words are English whatever the page's language is.
  let isEnglish: Bool

  /// What is not known in the handover of `account`, each under its topic.
  static func byTopic(of account: Account, in book: AccountBook, _ words: Words) -> [AgendaTopic.Kind: [AgendaQuestion]]
  {
    Dictionary(grouping: account.questions, by: \.gap.topic).mapValues {
      $0.map { AgendaQuestion($0, in: book, words) }
    }
  }
}

extension AgendaQuestion {
  /// What `question` asks.
  fileprivate init(_ question: OpenQuestion, in book: AccountBook, _ words: Words) {
    self.words = words.name(of: question.gap.subject)
    note = question.respondent.map { words(.askPerson, ["name": book.personName($0)]) }
    isEnglish = words.language != .english && question.gap.subject.isTitle
  }
}

extension Gap {
  /// The topic under which it is asked.
  fileprivate var topic: AgendaTopic.Kind {
    if let section { return AgendaTopic.Kind(section: section) }
    if case .field(let name) = subject { return AgendaTopic.Kind(field: name) }
    return .customer
  }
}

extension AgendaQuestion: TemplateModel {
  static let fields: TemplateFields<AgendaQuestion> = [
    .text("words") { $0.words },
    .optionalText("note") { $0.note },
    .flag("isEnglish") { $0.isEnglish },
  ]
}
