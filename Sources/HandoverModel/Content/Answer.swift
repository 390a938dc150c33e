public import Diagnostics
public import Markdown

/// A short answer: a cell of a table, an item of a list, a value behind a label. Its content as written, and how much of
/// an answer it is.
public struct Answer: Sendable {
  /// The content, with its links and emphasis; without the source and the id at its end.
  public let inlines: [Inline]
  /// The same as plain text.
  public let text: String
  /// Where it is from: what stands behind "source:" at its end; `nil` where nothing does.
  public let source: String?
  /// The id at its end, by which others refer to it: `{#board-report}`; `nil` for none.
  public let id: String?
  /// The characters it stands in; an empty range where nothing was written.
  public let range: SourceRange
  /// Whether it answers.
  public let presence: Placeholder.Presence

  /// The answer `inlines`, written in the characters of `range`.
  public init(_ inlines: [Inline], at range: SourceRange) {
    // The id may stand before the source or behind it.
    let outer = ItemID.splitting(inlines)
    let (content, source) = splittingSource(of: outer.content)
    let inner = ItemID.splitting(content)
    self.inlines = inner.content
    self.text = inner.content.plainText.trimmed
    self.source = source.map { $0.plainText.trimmed }
    self.id = outer.id ?? inner.id
    self.range = range
    self.presence = Placeholder.presence(of: inner.content, reading: text)
  }

  /// This answer without what stands behind its first `count` characters of plain text, in the characters of `range`.
  public func prefix(_ count: Int, at range: SourceRange) -> Answer {
    // The text begins behind the blanks in front of it.
    let blanks = inlines.plainText.prefix { $0.isWhitespace }.count
    return Answer(self, inlines.prefix(plainCharacters: blanks + count), at: range)
  }

  /// This answer, from `source` where it does not say itself where it is from.
  public func from(_ source: String?) -> Answer { Answer(self, inlines, at: range, source: source) }

  private init(_ whole: Answer, _ inlines: [Inline], at range: SourceRange, source: String? = nil) {
    // An id may stand right behind the part that is kept: "Kickoff {#kickoff} (@jordan, Day 3)".
    let cut = ItemID.splitting(inlines)
    self.inlines = cut.content
    text = cut.content.plainText.trimmed
    self.source = whole.source ?? source
    id = whole.id ?? cut.id
    self.range = range
    presence = Placeholder.presence(of: cut.content, reading: text)
  }
}

extension Answer {
  /// Whether anything is known.
  public var isGiven: Bool { presence != .missing }

  /// Whether it answers as a whole. A gate asks for that: an answer that says UNKNOWN somewhere is honest, and not enough for it
  /// (DOMAIN.md, "UNKNOWN is an honest answer").
  public var isWhole: Bool { presence == .given }

  /// Whether it says nothing but where other answers are from.
  public var isOnlySource: Bool { text.isEmpty && source != nil }
}
