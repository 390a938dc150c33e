public import Markdown

extension [Block] {
  /// What stands here as an answer, as plain text: without headings, comments, and the sources at the ends of answers.
  public var answerText: String {
    map(\.answerText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Block {
  fileprivate var answerText: String {
    switch content {
    case .heading, .thematicBreak, .comment: ""
    case .paragraph(let inlines):
      SourceWords.areAll(of: inlines.plainText) ? "" : splittingSource(of: inlines).content.plainText
    case .blockQuote(let blocks): blocks.answerText
    case .list(let list): list.items.map(\.blocks.answerText).filter { !$0.isEmpty }.joined(separator: "\n")
    case .table(let table):
      table.rows.flatMap(\.cells).map { splittingSource(of: $0.inlines).content.plainText }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    case .codeBlock(_, let text), .html(let text): text
    }
  }
}
