internal import Diagnostics
internal import Markdown

extension Placeholder {
  /// Judges `inlines`, an answer whose plain text is `text`. Beside other words, `UNKNOWN` in backticks is the word that is spoken of,
  /// and nothing that is not known.
  static func presence(of inlines: [Inline], reading text: String) -> Presence {
    let presence = presence(of: text)
    guard presence == .partly, inlines.contains(where: \.holdsCode) else { return presence }
    return self.presence(of: inlines.withoutQuotedWords.plainText)
  }

  /// Judges what `blocks` say, which as text is `text`: it is missing where each line is.
  static func presence(of blocks: [Block], reading text: String) -> Presence {
    let presence = presence(ofLines: text)
    guard presence == .partly, blocks.contains(where: \.hasBacktick) else { return presence }
    return self.presence(ofLines: blocks.mappingInlines(\.withoutQuotedWords).answerText)
  }
}

extension Block {
  /// Whether there may be code among its words: told by its bytes, because most blocks have none.
  fileprivate var hasBacktick: Bool { range.file.bytes[range.bytes].contains(UInt8(ascii: "`")) }
}

extension [Inline] {
  /// These with code as no more than that something stands there; code that stands alone as it is.
  fileprivate var withoutQuotedWords: [Inline] {
    count == 1 ? self : map(\.withoutQuotedWords)
  }
}

extension Inline {
  fileprivate var holdsCode: Bool {
    switch self {
    case .code: true
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.contains(where: \.holdsCode)
    default: false
    }
  }

  fileprivate var withoutQuotedWords: Inline {
    switch self {
    case .code: .code("code")
    case .emphasis(let inner): .emphasis(inner.map(\.withoutQuotedWords))
    case .strong(let inner): .strong(inner.map(\.withoutQuotedWords))
    case .strikethrough(let inner): .strikethrough(inner.map(\.withoutQuotedWords))
    default: self
    }
  }
}
