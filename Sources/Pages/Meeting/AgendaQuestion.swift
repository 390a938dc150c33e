internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// Something to be asked under a topic of the meeting: what its author does not know, or what the next gate lacks.
struct AgendaQuestion: Sendable {
  let words: String
  /// Who should answer: "ask Jordan Rivera"; for a gate which it is.
  let note: String?
  /// Whether its words are English whatever the page's language is.
  let isEnglish: Bool

  /// What is not known in the handover of `account`, and what its next gate lacks, each under its topic.
  static func byTopic(of account: Account, in checked: CheckedBook, _ words: Words) -> [AgendaTopic.Kind:
    [AgendaQuestion]]
  {
    let handover = account.handover
    var questions: [AgendaTopic.Kind: [AgendaQuestion]] = [:]
    for question in account.questions {
      questions[question.gap.topic, default: []].append(AgendaQuestion(question, in: checked.book, words))
    }
    guard handover.stage.position != nil, let gate = checked.readiness(of: handover)?.gates.first(where: { !$0.isOpen })
    else { return questions }
    let places = SectionPlaces(of: handover)
    let asked = account.questions.map(\.gap.range)
    // What is a question already is not said twice.
    for lack in gate.lacks where !asked.contains(lack.range) {
      let kind = places.section(at: lack.range).map(AgendaTopic.Kind.init(section:)) ?? .steps
      questions[kind, default: []].append(
        AgendaQuestion(
          words: lack.message.capitalizedFirst,
          note: words(.forGate, ["gate": words.title(of: gate)]),
          isEnglish: words.language != .english
        )
      )
    }
    return questions
  }
}

extension AgendaQuestion {
  /// What `question` asks.
  fileprivate init(_ question: OpenQuestion, in book: AccountBook, _ words: Words) {
    switch question.gap.subject {
    case .field(let name): self.words = words.label(ofField: name)
    default: self.words = question.gap.subject.words
    }
    note = question.respondent.map { words(.askPerson, ["name": book.personName($0)]) }
    isEnglish =
      switch question.gap.subject {
      case .section, .cell, .label: words.language != .english
      case .field, .part: false
      }
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

/// In which section of a handover a place of its file is.
private struct SectionPlaces {
  /// Where sections begin, with their keys, in order; a heading that the schema does not know has none.
  private let starts: [(place: Int, key: String?)]

  init(of handover: Handover) {
    let known = handover.content.sections.map { ($0.heading.range.bytes.lowerBound, Optional($0.key)) }
    let others = handover.content.otherSections.map { ($0.heading.range.bytes.lowerBound, String?.none) }
    starts = (known + others).sorted { $0.0 < $1.0 }
  }

  /// The key of the section in which `range` begins; `nil` outside of all.
  func section(at range: SourceRange) -> String? {
    starts.last { $0.place <= range.bytes.lowerBound }.flatMap(\.key)
  }
}

extension AgendaQuestion: TemplateModel {
  static let fields: TemplateFields<AgendaQuestion> = [
    .text("words") { $0.words },
    .optionalText("note") { $0.note },
    .flag("isEnglish") { $0.isEnglish },
  ]
}
