internal import HandoverModel
public import Templates

/// An answer as a page shows it: its words, or a gap that asks to be filled.
public struct AnswerText: Sendable {
  /// The words; `nil` for a gap.
  public let words: SafeHTML?

  /// The words of `answer`, written by `writer`; a gap where it is missing.
  init(_ answer: Answer?, by writer: DocumentWriter) {
    words = answer.flatMap { $0.presence == .missing ? nil : writer.html(of: $0.inlines) }
  }
}

extension AnswerText: TemplateModel {
  public static let fields: [TemplateField<AnswerText>] = [
    .html("words") { $0.words }
  ]
}
