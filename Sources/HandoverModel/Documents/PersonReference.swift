public import Diagnostics

/// A place where a document names one of our people: `ae: lauren`, `@jordan` in a cell.
public struct PersonReference: Sendable {
  /// The person's id, without `@`.
  public let id: String
  /// The characters of the id, `@` not included.
  public let range: SourceRange

  /// The id, written in the characters of `range`.
  public init(id: String, range: SourceRange) {
    self.id = id
    self.range = range
  }
}
