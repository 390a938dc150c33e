public import Diagnostics

/// A schema by which documents are read.
public struct SchemaInForce: Sendable {
  /// The kind of document.
  public let kind: DocumentKind
  /// The built-in file; `nil` for a kind of the company's own.
  public let builtin: SourceFile?
  /// The company's file; `nil` where it has none of this kind.
  public let own: SourceFile?
}
