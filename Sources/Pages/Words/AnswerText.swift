internal import HandoverModel
internal import Templates

/// An answer as a page shows it: its words, or a gap that asks to be filled.
struct AnswerText: Sendable {
  /// The words; `nil` for a gap.
  let words: SafeHTML?

  /// The words of `answer`, written by `writer`; a gap where it is missing.
  init(_ answer: Answer?, by writer: DocumentWriter) {
    words = answer.flatMap { $0.presence == .missing ? nil : writer.html(of: $0.inlines) }
  }
}

extension AnswerText: TemplateModel {
  static let fields: TemplateFields<AnswerText> = [
    .html("words") { $0.words }
  ]
}
