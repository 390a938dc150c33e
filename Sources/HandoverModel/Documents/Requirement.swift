public import Diagnostics

/// Something the schema requires of a document from a stage on, and how far the document meets it.
public struct Requirement: Sendable {
  /// What is required.
  public let subject: Subject
  /// The stage from which it is required, by its name in the schema.
  public let stage: String
  /// The place of that stage in the course of the document's kind, from 0.
  public let position: Int
  /// What else makes it required; `nil` where the stage alone does.
  public let condition: Condition?
  /// How far it is met.
  public let state: State
  /// Where it stands; `nil` where it is absent.
  public let range: SourceRange?
  /// What is to be written.
  public let expectation: Expectation

  /// What is required.
  public enum Subject: Sendable, Hashable {
    /// A field of the front matter, by its name; one of a group with a dot: `success-plan.status`.
    case field(String)
    /// A section of the body, by its key and its English title.
    case section(key: String, title: String)
    /// An answer behind a label of a section's list: the section's key and the label's English title.
    case label(section: String, title: String)
    /// A column of a section's table that is not there: the section's key and the column's English title.
    case column(section: String, title: String)
    /// A cell of a section's table: the section's key, the column's English title and what names the row.
    case cell(section: String, column: String, row: String)

    /// A name that no other subject has.
    public var key: String {
      switch self {
      case .field(let name): "field \(name)"
      case .section(let key, _): "section \(key)"
      case .label(let section, let title): "label \(section)/\(title)"
      case .column(let section, let title): "column \(section)/\(title)"
      case .cell(let section, let column, let row): "cell \(section)/\(column)/\(row)"
      }
    }
  }

  /// How far it is met.
  public enum State: Sendable, Hashable {
    /// It is there, and is an answer.
    case met
    /// It is there, and says in part that something is unknown.
    case partly
    /// It is not there.
    case absent
    /// It is there, and holds nothing or a placeholder.
    case empty
    /// It is there, and holds fewer words, items or rows than it needs.
    case tooShort(has: Int, needs: Int, of: Measure)
    /// It is there, and lacks the table with its rows.
    case withoutTable
    /// It says that there is nothing, and not who reviewed that and when.
    case noneUnreviewed
    /// It is there, and cannot be read as what it should be. That is a finding of its own.
    case unreadable
    /// It names one of our people, and there is nobody of that name. That is a finding of its own.
    case nobody

    /// Whether what stands there is told as wrong, so that no finding needs to say that the stage requires it.
    public var isToldElsewhere: Bool { self == .unreadable || self == .nobody }
  }

  /// What is counted.
  public enum Measure: Sendable, Hashable { case words, items, rows }

  /// What is to be written.
  public enum Expectation: Sendable, Hashable {
    /// A value, such as this example.
    case value(example: String)
    /// One of our people; with this role, where one is asked for.
    case person(role: String?)
    /// A day, with a time of day behind it where it is `timed`.
    case day(timed: Bool)
    /// Running text.
    case prose
    /// A list, an item each; under these labels, where there are some.
    case list(labels: [String])
    /// A table of columns with these English titles.
    case table(columns: [String])
    /// A task list.
    case tasks
    /// A plan in windows with these English titles.
    case plan(windows: [String])
  }

  /// Another field whose value makes this one required.
  public struct Condition: Sendable, Hashable {
    /// The other field's name.
    public let field: String
    /// Its value.
    public let value: String

    /// The field called `field` holds `value`.
    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// A requirement from `stage` on, and how far it is met.
  public init(
    _ subject: Subject,
    from stage: String,
    at position: Int,
    condition: Condition?,
    state: State,
    range: SourceRange?,
    expectation: Expectation
  ) {
    self.subject = subject
    self.stage = stage
    self.position = position
    self.condition = condition
    self.state = state
    self.range = range
    self.expectation = expectation
  }

  /// Whether nothing needs to be done before a gate. A section may leave something open beside what it says; a short answer (a field,
  /// a cell, what stands behind a label) that says UNKNOWN somewhere does not answer.
  public var isMet: Bool {
    if case .section = subject { state == .met || state == .partly } else { state == .met }
  }

  /// The same requirement, met as far as `state` says, and asking for `expectation`.
  public func with(state: State, expectation: Expectation) -> Requirement {
    Requirement(
      subject,
      from: stage,
      at: position,
      condition: condition,
      state: state,
      range: range,
      expectation: expectation
    )
  }

  /// What a person calls it: `renewal-date`, `Success criteria`, `Baseline`.
  public var title: String {
    switch subject {
    case .field(let name): name
    case .section(_, let title), .label(_, let title), .column(_, let title), .cell(_, let title, _): title
    }
  }
}
