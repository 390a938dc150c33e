public import Diagnostics

/// A piece of running text.
public indirect enum Inline: Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case link(Link)
  case image(Image)
  /// Raw HTML, as written; shown as text.
  case html(String)
  /// An HTML comment; never reaches a page.
  case comment(Comment)
  case footnoteReference(FootnoteReference)
  /// Words that a page marks as what they are. No document is read into this; pages put it in.
  case marked(Mark, [Inline])

  /// What marked words are.
  public enum Mark: Sendable {
    /// Where an answer is from.
    case source
    /// Something nobody knows yet.
    case gap
    /// What the page adds to the author's words, such as the date of a day that is counted.
    case note
  }

  /// A link.
  public struct Link: Sendable {
    /// Where it leads, escapes and entities resolved.
    public let destination: String
    /// The title, empty for none.
    public let title: String
    /// Its words.
    public let inlines: [Inline]
    /// The characters of the destination as written (in its definition, for a reference link); of the whole
    /// block where they cannot be told.
    public let destinationRange: SourceRange
  }

  /// An image.
  public struct Image: Sendable {
    /// Where it is, escapes and entities resolved.
    public let source: String
    /// The title, empty for none.
    public let title: String
    /// What it shows, as plain text.
    public let alternative: String
    /// The characters of the source, as for a link.
    public let sourceRange: SourceRange
  }

  /// An HTML comment in running text.
  public struct Comment: Sendable {
    /// What stands between its delimiters.
    public let text: String
    /// The characters from `<!--` to `-->`; of the whole block where they cannot be told.
    public let range: SourceRange
  }

  /// A mark that refers to a footnote.
  public struct FootnoteReference: Sendable {
    /// The number of the footnote, from 1, in the order of first use.
    public let number: Int
    /// How many-th reference to this footnote it is, from 1.
    public let occurrence: Int
  }
}
