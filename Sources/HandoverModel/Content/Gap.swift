public import Diagnostics

/// Something that its author knows is unknown: a placeholder, or an answer that says UNKNOWN somewhere. Each becomes an open
/// question (DOMAIN.md, "UNKNOWN is an honest answer").
public struct Gap: Sendable {
  /// What is not known.
  public enum Subject: Sendable, Hashable {
    /// A field of the front matter, by its name.
    case field(String)
    /// A section as a whole, by its English name.
    case section(String)
    /// A cell: the column's English title, and what names its row.
    case cell(column: String, row: String)
    /// What stands behind a label, by the label's English title.
    case label(String)
    /// A part of an answer, as written.
    case part(String)
  }

  /// What is not known.
  public let subject: Subject
  /// The key of the section it stands in; `nil` for a field.
  public let section: String?
  /// Whether nothing is known, or a part.
  public let presence: Placeholder.Presence
  /// Who of us is named beside it: in the answer itself, or in its row as the one who would know.
  public let named: PersonID?
  /// The characters of the answer.
  public let range: SourceRange

  /// Something that is not known.
  public init(
    _ subject: Subject,
    section: String?,
    presence: Placeholder.Presence,
    named: PersonID?,
    range: SourceRange
  ) {
    self.subject = subject
    self.section = section
    self.presence = presence
    self.named = named
    self.range = range
  }
}

extension Gap.Subject {
  /// What is not known, in words: `Contact of "Eivind Rostad"`.
  public var words: String {
    switch self {
    case .field(let name), .section(let name): name
    case .cell(let column, let row): row.isEmpty ? column : "\(column) of \"\(row)\""
    case .label(let title): title
    case .part(let text): text
    }
  }
}
