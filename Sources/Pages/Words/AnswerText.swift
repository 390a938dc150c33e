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

extension AnswerText {
  /// The answer in HTML for a sentence, a gap where it is missing.
  func html(in words: Words) -> SafeHTML {
    self.words ?? SafeHTML(escaping: words[.unknown]).inside("strong", class: "gap")
  }
}

extension SafeHTML {
  /// This inside an element.
  func inside(_ element: StaticString, class name: StaticString? = nil) -> SafeHTML {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    return SafeHTML(alreadyEscaped: Array("<\(element)\(attribute)>".utf8) + bytes + Array("</\(element)>".utf8))
  }

  /// This as what counts.
  var bold: SafeHTML { inside("b") }
}

extension AnswerText: TemplateModel {
  static let fields: TemplateFields<AnswerText> = [
    .html("words") { $0.words }
  ]
}
