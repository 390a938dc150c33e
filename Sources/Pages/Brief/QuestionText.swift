internal import HandoverModel
internal import Templates

/// Something that is not known, as the brief asks it.
struct QuestionText: Sendable {
  /// What is not known: `Contact of "Eivind Rostad"`.
  let words: String
  /// Who of us should answer it; `nil` for nobody.
  let respondent: String?

  init(_ question: OpenQuestion, in book: AccountBook) {
    words = question.gap.subject.words
    respondent = question.respondent.map { book.personName($0) }
  }
}

extension QuestionText: TemplateModel {
  static let fields: TemplateFields<QuestionText> = [
    .text("words") { $0.words },
    .optionalText("respondent") { $0.respondent },
  ]
}
