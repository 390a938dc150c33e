public import Diagnostics

/// A value, and the characters in which its author wrote it.
public struct Written<Value: Sendable>: Sendable {
  /// What it means.
  public let value: Value
  /// Where it stands.
  public let range: SourceRange

  /// `value`, written in the characters of `range`.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value.
  public func map<Other>(_ transform: (Value) -> Other) -> Written<Other> {
    Written<Other>(transform(value), at: range)
  }
}
