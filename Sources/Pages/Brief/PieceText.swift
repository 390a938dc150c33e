internal import HandoverModel
internal import Templates

/// A piece of what was written, as the brief says it.
struct PieceText: Sendable {
  let words: SafeHTML
  /// Whether it is in the words of whoever is quoted.
  let isQuoted: Bool

  /// The pieces of `excerpt`.
  static func all(of excerpt: BriefExcerpt, by writer: DocumentWriter) -> [PieceText] {
    excerpt.pieces.map { PieceText(words: writer.html(of: $0.inlines), isQuoted: $0.isQuoted) }
  }
}

extension PieceText: TemplateModel {
  static let fields: TemplateFields<PieceText> = [
    .html("words") { $0.words },
    .flag("isQuoted") { $0.isQuoted },
  ]
}
