public import Diagnostics

/// A block of a Markdown document: a paragraph, a heading, a list, a table …
public struct Block: Sendable {
  /// What kind of block it is, with what it holds.
  public let content: Content
  /// The characters it takes up, container markers of its further lines included.
  public let range: SourceRange

  /// The block `content`, which takes up `range`.
  public init(content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// What a block can be.
  public indirect enum Content: Sendable {
    case heading(Heading)
    case paragraph([Inline])
    case blockQuote([Block])
    case list(List)
    case table(Table)
    case codeBlock(info: String, text: String)
    case thematicBreak
    /// Raw HTML, as written; shown as text. Comments have been taken out of it, each a block of its own.
    case html(String)
    /// An HTML comment, without its delimiters; never reaches a page.
    case comment(String)
  }

  /// A heading.
  public struct Heading: Sendable {
    /// 1 to 6.
    public let level: Int
    /// Its content.
    public let inlines: [Inline]
    /// The anchor GitHub gives it, unique within its document.
    public let anchor: String
    /// The characters of its text, without `#` marks and underlines.
    public let textRange: SourceRange
  }

  /// A list, ordered or not.
  public struct List: Sendable {
    /// The number of the first item; `nil` in a bulleted list.
    public let start: Int?
    /// Whether its items stand close together, without paragraphs.
    public let isTight: Bool
    /// Its items.
    public let items: [Item]

    /// A list of `items`.
    public init(start: Int?, isTight: Bool, items: [Item]) {
      self.start = start
      self.isTight = isTight
      self.items = items
    }
  }

  /// An item of a list.
  public struct Item: Sendable {
    /// Whether a task is done; `nil` where the item is no task.
    public let isDone: Bool?
    /// Its number as written, in an ordered list whose items have not all the same one; otherwise `nil`.
    public let number: Int?
    /// What it holds.
    public let blocks: [Block]
    /// The characters from its marker to its end.
    public let range: SourceRange
  }

  /// A table with one row of column titles.
  public struct Table: Sendable {
    /// How the cells of a column are aligned.
    public enum Alignment: Sendable { case none, left, center, right }

    /// A cell: its content, and the characters between the bars, without the spaces around them.
    public struct Cell: Sendable {
      /// Its content.
      public let inlines: [Inline]
      /// The characters between the bars, without the spaces around them; empty where the row is too short.
      public let range: SourceRange
    }

    /// A row: its cells, as many as the table has columns, and the characters of its line.
    public struct Row: Sendable {
      /// Its cells, as many as the table has columns.
      public let cells: [Cell]
      /// The characters of its line, bars included.
      public let range: SourceRange
    }

    /// One for each column.
    public let alignments: [Alignment]
    /// The column titles.
    public let header: Row
    /// The rows below them.
    public let rows: [Row]
  }
}
