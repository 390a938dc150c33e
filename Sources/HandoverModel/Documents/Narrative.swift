public import Diagnostics
public import Markdown

/// A longer answer: what stands under the heading of a section.
public struct Narrative: Sendable {
  /// The heading's text as written.
  public let title: String
  /// The anchor of the heading.
  public let anchor: String
  /// The characters of the heading's text.
  public let headingRange: SourceRange
  /// The content, headings below it included.
  public let blocks: [Block]
  /// How many words it has, those of sources and headings not counted.
  public let wordCount: Int
  /// Whether it answers.
  public let presence: Placeholder.Presence

  /// What stands in `blocks` under a heading.
  public init(title: String, anchor: String, headingRange: SourceRange, blocks: [Block]) {
    self.title = title
    self.anchor = anchor
    self.headingRange = headingRange
    self.blocks = blocks
    let text = blocks.answerText
    wordCount = text.split(whereSeparator: \.isWhitespace).count
    presence = Placeholder.presence(ofLines: text)
  }
}
