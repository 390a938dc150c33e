internal import HandoverModel
internal import Templates

/// Something that is not known, as the brief asks it.
struct QuestionText: Sendable {
  /// What is not known: `Contact of "Eivind Rostad"`.
  let words: String
  /// Who of us should answer it: "ask Jordan Rivera"; `nil` for nobody.
  let respondent: String?

  init(_ question: OpenQuestion, in book: AccountBook, _ words: Words) {
    self.words = question.gap.subject.words
    respondent = question.respondent.map { words(.askPerson, ["name": book.personName($0)]) }
  }
}

extension QuestionText: TemplateModel {
  static let fields: TemplateFields<QuestionText> = [
    .text("words") { $0.words },
    .optionalText("respondent") { $0.respondent },
  ]
}
