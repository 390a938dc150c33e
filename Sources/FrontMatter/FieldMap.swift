public import Diagnostics

/// A YAML mapping with positions: fields in the order in which they were written.
public struct FieldMap: Sendable {
  /// A field: its name and its value, each with its place.
  public struct Field: Sendable {
    /// The name, as written, without quotes.
    public let name: String
    /// The characters of the name.
    public let nameRange: SourceRange
    /// The value.
    public let value: FieldValue

    /// A field called `name`, written at `nameRange`.
    public init(name: String, nameRange: SourceRange, value: FieldValue) {
      self.name = name
      self.nameRange = nameRange
      self.value = value
    }
  }

  /// The fields; no name stands twice (a second one is a finding, and the first counts).
  public let fields: [Field]
  /// The characters from the first name to the end of the last value.
  public let range: SourceRange

  /// A mapping of `fields`, whose names differ, that takes up `range`.
  public init(_ fields: [Field], range: SourceRange) {
    self.fields = fields
    self.range = range
  }

  /// The field called `name`.
  public subscript(name: String) -> Field? { fields.first { $0.name == name } }
}

/// The value of a field, as its author wrote it: no text is turned into a number, a date or a truth value here,
/// because YAML's guesses (`0061` is 49, `15:00` is 900, `no` is false) are not what a salesperson means.
public indirect enum FieldValue: Sendable {
  case scalar(Scalar)
  case list([FieldValue], SourceRange)
  case map(FieldMap)
  /// Nothing was written: `csm:`; the place after the colon.
  case empty(SourceRange)

  /// A single value.
  public struct Scalar: Sendable {
    /// The text, quotes and escapes resolved.
    public let text: String
    /// Whether it was written in quotes.
    public let isQuoted: Bool
    /// The characters, quotes included.
    public let range: SourceRange

    /// The value `text`, written at `range`.
    public init(text: String, isQuoted: Bool = false, range: SourceRange) {
      self.text = text
      self.isQuoted = isQuoted
      self.range = range
    }
  }

  /// The characters of the value.
  public var range: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .list(_, let range), .empty(let range): range
    case .map(let map): map.range
    }
  }
}
