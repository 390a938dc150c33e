public import Diagnostics
public import Markdown

/// A short answer: a cell of a table, an item of a list. Its content as written, and how much of an answer it is.
public struct Answer: Sendable {
  /// The content, with its links and emphasis.
  public let inlines: [Inline]
  /// The same as plain text, without a source at its end.
  public let text: String
  /// The characters it stands in; an empty range where nothing was written.
  public let range: SourceRange
  /// Whether it answers.
  public let presence: Placeholder.Presence

  /// The answer `inlines`, written in the characters of `range`.
  public init(_ inlines: [Inline], at range: SourceRange) {
    self.inlines = inlines
    self.text = splittingSource(of: inlines).content.plainText
    self.range = range
    self.presence = Placeholder.presence(of: text)
  }
}
