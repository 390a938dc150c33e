/// A file or folder could not be read.
public struct InputError: Error, Sendable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// Why, in the system's words.
  public let reason: String

  /// For people: what could not be read, and why.
  public var description: String { "cannot read \(path): \(reason)" }
}
