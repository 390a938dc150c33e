public import Diagnostics

/// A field of the front matter, as the handover page shows it.
public struct Fact: Sendable {
  /// The field's name, as written.
  public let name: String
  /// Its values, as written, several for a list; empty where nothing was written.
  public let values: [String]
  /// The characters of the name.
  public let range: SourceRange

  /// The field `name` with its values.
  public init(name: String, values: [String], range: SourceRange) {
    self.name = name
    self.values = values
    self.range = range
  }
}
