public import HandoverModel

/// What a schema says of a section.
public struct SectionRule: Sendable, Hashable {
  /// Its key: `success`.
  public let key: String
  /// The names of its heading.
  public let names: Names
  /// The stage from which it is required; `nil` where it never is.
  public let requiredFrom: String?
  /// Who may see it.
  public let audience: Audience
  /// What an author should know before writing it, a sentence or two in each language.
  public let help: LocalizedText
  /// What it must hold.
  public let content: Content
  /// Whether each answer in it needs a source.
  public let needsSource: Bool
  /// Whether "None known" is an answer, given who reviewed that and when: `None known (reviewed by @jordan, 2026-03-30)`.
  public let allowsNone: Bool

  /// What a section must hold.
  public enum Content: Sendable, Hashable {
    /// Running text of at least so many words.
    case prose(minimumWords: Int)
    /// A list of at least so many items, some of them under labels: `- In: route optimisation`.
    case list(minimumItems: Int, labels: [ColumnRule])
    /// A table of at least so many rows.
    case table(columns: [ColumnRule], minimumRows: Int)
    /// Tasks: a task list, or a table of the columns of items.
    case tasks
    /// Tasks in windows, and how often whom is told what.
    case plan(windows: [WindowRule], communication: CommunicationRule?)
    /// Anything.
    case free
  }

  /// The columns of its table; empty where it has none.
  public var columns: [ColumnRule] {
    if case .table(let columns, _) = content { columns } else { [] }
  }

  /// The labels of its list; empty where it has none.
  public var labels: [ColumnRule] {
    if case .list(_, let labels) = content { labels } else { [] }
  }
}

/// What a schema says of a window of a plan.
public struct WindowRule: Sendable, Hashable {
  /// The last day of the window, counted from the plan's anchor as day 1: 30, 60 or 90.
  public let lastDay: Int
  /// The names of its heading.
  public let names: Names
}

/// What a schema says of the communication plan within a plan.
public struct CommunicationRule: Sendable, Hashable {
  /// The names of its heading.
  public let names: Names
  /// The columns of its table.
  public let columns: [ColumnRule]
}

/// What a schema says of a column, or of a label in a list.
public struct ColumnRule: Sendable, Hashable {
  /// Its key: `judged-by`.
  public let key: String
  /// The titles it is found by.
  public let names: Names
  /// What a cell must be.
  public let type: ValueType
  /// Whether a table without it cannot be understood.
  public let isRequired: Bool
  /// The stage from which every row must have an answer in it; `nil` where none must.
  public let requiredFrom: String?
  /// Who may see it.
  public let audience: Audience
}
