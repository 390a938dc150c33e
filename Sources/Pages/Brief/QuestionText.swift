internal import HandoverModel
internal import Templates

/// Something that is not known, as the brief asks it.
struct QuestionText: Sendable {
  /// What it is about, as written: `Eivind Rostad`; `nil` where it is about no row of a table.
  let row: String?
  /// What is not known: `Contact, Stance`.
  let words: String
  /// Whether they are English whatever the page's language is: titles of the schema.
  let isEnglish: Bool
  /// Who of us should answer it: "ask Jordan Rivera"; `nil` for nobody.
  let respondent: String?

  init(_ question: BriefQuestion, in book: AccountBook, _ words: Words) {
    row = question.row
    self.words = question.subjects.map { words.name(of: $0, isRowSaid: question.row != nil) }.joined(separator: ", ")
    isEnglish = words.language != .english && question.subjects.contains { $0.isTitle }
    let names = question.respondents.map { book.personName($0) }.joined(separator: ", ")
    respondent = names.isEmpty ? nil : words(.askPerson, ["name": names])
  }
}

extension Words {
  /// What is not known; a cell by its column alone where its row is said.
  func name(of subject: Gap.Subject, isRowSaid: Bool = false) -> String {
    switch subject {
    case .field(let name): label(ofField: name)
    case .cell(let column, _) where isRowSaid: column
    default: subject.words
    }
  }
}

extension Gap.Subject {
  /// Whether its words are titles of the schema, which are English.
  var isTitle: Bool {
    switch self {
    case .section, .cell, .label: true
    case .field, .part: false
    }
  }
}

extension QuestionText: TemplateModel {
  static let fields: TemplateFields<QuestionText> = [
    .optionalText("row") { $0.row },
    .text("words") { $0.words },
    .flag("isEnglish") { $0.isEnglish },
    .optionalText("respondent") { $0.respondent },
  ]
}
