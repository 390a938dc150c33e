public import Diagnostics

/// Something the schema requires of a document from a stage on, and how far the document meets it.
public struct Requirement: Sendable {
  /// What is required.
  public enum Subject: Sendable, Hashable {
    /// A field of the front matter.
    case field
    /// A section of the body.
    case section
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
    case tooShort(has: Int, needs: Int, unit: String)
    /// It is there, and lacks the table with its rows.
    case withoutTable
  }

  /// The key in the schema: `renewal-date`, `success`.
  public let key: String
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

  /// When it is due, seen from the stage the document has reached.
  public enum Timing: Sendable, Hashable {
    /// The stage reached promises it.
    case now
    /// The next stage will ask for it.
    case next
    /// A stage after the next one will.
    case later
  }

  /// What a person calls it: `renewal-date`, `Success criteria`.
  public let title: String
  /// Whether it is a field or a section.
  public let subject: Subject
  /// The stage from which it is required, by its name in the schema.
  public let stage: String
  /// What else makes it required; `nil` where the stage alone does.
  public let condition: Condition?
  /// When it is due.
  public let timing: Timing
  /// How far it is met.
  public let state: State
  /// Where it stands; `nil` where it is absent.
  public let range: SourceRange?
  /// What to write: an example value of a field, the columns of a table.
  public let hint: String

  /// A requirement from `stage` on, and how far it is met.
  public init(
    key: String,
    title: String,
    subject: Subject,
    stage: String,
    condition: Condition?,
    timing: Timing,
    state: State,
    range: SourceRange?,
    hint: String
  ) {
    self.key = key
    self.title = title
    self.subject = subject
    self.stage = stage
    self.condition = condition
    self.timing = timing
    self.state = state
    self.range = range
    self.hint = hint
  }

  /// Whether nothing needs to be done before a gate.
  public var isMet: Bool { state == .met || state == .partly }
}
