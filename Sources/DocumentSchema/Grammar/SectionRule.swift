/// What a schema says of a section.
public struct SectionRule: Sendable {
  /// Its key: `success`.
  public let key: String
  /// The names of its heading.
  public let names: Names
  /// The stage from which it is required; `nil` where it never is.
  public let requiredFrom: String?
  /// What it must hold.
  public let content: Content

  /// What a section must hold.
  public enum Content: Sendable {
    /// Running text of at least so many words.
    case prose(minimumWords: Int)
    /// A list of at least so many items.
    case list(minimumItems: Int)
    /// A table of at least so many rows.
    case table(columns: [ColumnRule], minimumRows: Int)
    /// Anything.
    case free
  }

  /// The columns of its table; empty where it has none.
  public var columns: [ColumnRule] {
    if case .table(let columns, _) = content { columns } else { [] }
  }
}

/// What a schema says of a column.
public struct ColumnRule: Sendable {
  /// Its key: `judged-by`.
  public let key: String
  /// The titles it is found by.
  public let names: Names
  /// What a cell must be.
  public let type: ValueType
  /// Whether a table without it cannot be understood.
  public let isRequired: Bool
}
