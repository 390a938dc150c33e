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
    case .paragraph(let inlines): inlines.answerText
    case .blockQuote(let blocks): blocks.answerText
    case .list(let list): list.items.map(\.blocks.answerText).filter { !$0.isEmpty }.joined(separator: "\n")
    case .table(let table):
      table.rows.flatMap(\.cells).map { $0.inlines.textWithoutSource }.filter { !$0.isEmpty }.joined(separator: "\n")
    case .codeBlock(_, let text), .html(let text): text
    }
  }
}

extension [Inline] {
  /// What a paragraph says; nothing where it is only a source.
  fileprivate var answerText: String {
    let text = plainText
    guard mentionsSource(text) else { return text }
    return SourceWords.areAll(of: text) ? "" : splittingSource(of: self).content.plainText
  }

  fileprivate var textWithoutSource: String {
    let text = plainText
    return mentionsSource(text) ? splittingSource(of: self).content.plainText : text
  }
}

extension String {
  /// How many words it has: what stands between white space.
  var wordCount: Int {
    // Most text is written in ASCII, where a blank is one byte.
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return split(whereSeparator: \.isWhitespace).count }
    var (count, isInWord) = (0, false)
    for byte in utf8 {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }
}
