internal import Diagnostics
internal import HandoverModel

/// A field, as it was written and as it was understood.
public struct FieldReport: Sendable, Encodable {
  /// Its name.
  public let name: String
  /// The line its name stands in, from 1.
  public let line: Int
  /// Its values as written.
  public let texts: [String]
  /// What it means; `nil` where nothing is known, or it could not be read.
  public let value: JSONValue?
  /// How it was understood.
  public let state: State

  /// How a field was understood.
  public enum State: String, Sendable, Encodable {
    /// It holds a value.
    case read
    /// It holds nothing, or a placeholder.
    case unknown
    /// It holds something that is not what its type asks for.
    case unreadable
    /// The schema does not know it.
    case unexpected
  }

  init(_ field: Field, _ lines: LineTable) {
    name = field.name.value
    line = lines.line(of: field.name.range)
    texts = field.texts
    value = field.value.map { JSONValue($0.value) }
    state =
      if !field.isKnown {
        .unexpected
      } else if field.value != nil {
        .read
      } else {
        field.presence == .missing ? .unknown : .unreadable
      }
  }
}

extension LineTable {
  /// The line in which `range` begins, from 1.
  func line(of range: SourceRange) -> Int { place(of: range.bytes.lowerBound).line }
}
