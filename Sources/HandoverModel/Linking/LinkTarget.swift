/// Where a link in a document leads.
public enum LinkTarget: Sendable, Hashable {
  /// A document, at one of its headings where there is an anchor.
  case document(DocumentName, anchor: String?)
  /// A document that has no page, because it could not be read or another has its id; that is a finding of its own.
  case withoutPage
  /// A file of the content folder that is no document: a contract, a picture.
  case attachment(ContentPath)
  /// An address outside the site: http, https, mailto, tel.
  case external
  /// An address of a kind that is not allowed on a page, or a file that could run in the reader's browser.
  case forbidden
  /// Nothing is there.
  case missing
  /// The document is there, the heading is not.
  case missingAnchor(ContentPath, anchor: String)
}

/// The kind and the id of a document: what its pages are named after.
public struct DocumentName: Sendable, Hashable, Comparable {
  /// The kind, by its name in the schema: `handover`, `playbook`, or one that a company added.
  public let kind: String
  /// The id, which no other document of the kind has.
  public let id: String

  /// The document of `kind` with this id.
  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }

  /// By kind, then by id.
  public static func < (left: DocumentName, right: DocumentName) -> Bool {
    (left.kind, left.id) < (right.kind, right.id)
  }
}
