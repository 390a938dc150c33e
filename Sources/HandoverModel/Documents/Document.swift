public import Diagnostics
public import Markdown

/// A document of any kind: what links, checks and pages need of each.
public protocol Document: Sendable {
  /// What it has in common with every document.
  var content: DocumentContent { get }
  /// What a reader calls it.
  var title: String { get }
}

/// The parts of a document that do not depend on its kind.
public struct DocumentContent: Sendable {
  /// Where the document is within the content folder.
  public let path: ContentPath
  /// Its permanent name among the documents of its kind; taken from the file's name where none was written.
  public let id: Written<String>
  /// Whether all of it could be read. Of a document that is in part unreadable nothing is shown and nothing is required,
  /// because what seems to be missing may stand in the part that could not be read.
  public let isWhole: Bool
  /// Where it says which stage it has reached, or the beginning of the file: what a missing thing is missing from.
  public let promise: SourceRange
  /// Its Markdown.
  public let body: MarkdownDocument
  /// Its front matter, as written.
  public let facts: [Fact]
  /// What its schema requires of it, and how far it is met.
  public let requirements: [Requirement]
  /// Our people, wherever it names them in a field or column meant for them.
  public let people: [PersonReference]
  /// What reading it found.
  public let findings: [Finding]

  /// The parts of a document.
  public init(
    path: ContentPath,
    id: Written<String>,
    isWhole: Bool,
    promise: SourceRange,
    body: MarkdownDocument,
    facts: [Fact],
    requirements: [Requirement],
    people: [PersonReference],
    findings: [Finding]
  ) {
    self.path = path
    self.id = id
    self.isWhole = isWhole
    self.promise = promise
    self.body = body
    self.facts = facts
    self.requirements = requirements
    self.people = people
    self.findings = findings
  }
}

extension DocumentContent {
  /// Whether its author wrote its id; otherwise it was made of the file's name.
  var hasWrittenID: Bool { !id.range.bytes.isEmpty }
}

extension Document {
  /// Where the document is within the content folder.
  public var path: ContentPath { content.path }
  /// Its permanent name among the documents of its kind.
  public var id: String { content.id.value }
  /// The file it was read from.
  public var file: SourceFile { content.body.file }
  /// Its Markdown.
  public var body: MarkdownDocument { content.body }
}
