/// A document of a kind that a company added by a schema of its own.
public struct GeneralDocument: Document {
  /// What was understood of it.
  public let content: DocumentContent

  /// The document that was read into `content`.
  public init(_ content: DocumentContent) {
    self.content = content
  }

  /// Its title: the field of that name, or its first heading, or the file's name.
  public var title: String {
    content.fields.word("title") ?? content.headingText ?? content.path.stem
  }
}
