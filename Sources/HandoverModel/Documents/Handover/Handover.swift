/// One customer's handover, as far as its author wrote it: what `schema/handover.yaml` describes, as typed values.
///
/// A value that is `nil` was not written, is not known, or could not be read; which of these is told by
/// ``DocumentContent/fields`` and ``DocumentContent/gaps``.
public struct Handover: Document {
  /// What was understood of it.
  public let content: DocumentContent

  /// The handover that was read into `content`.
  public init(_ content: DocumentContent) {
    self.content = content
  }

  /// The customer's name: the field, or the document's first heading, or the file's name.
  public var customer: String {
    if let written = content.fields.word("customer") { return written }
    guard let heading = content.headingText, Placeholder.presence(of: heading) == .given else {
      return content.path.stem
    }
    return heading
  }

  /// The customer's name.
  public var title: String { customer }

  /// The language it is written in: `en`, `de`; `nil` where it is the site's.
  public var language: Written<String>? { content.fields["language"] }
  /// The size of the customer: small business, mid-market …
  public var segment: Written<String>? { content.fields["segment"] }
  /// Ids it had before; their addresses lead to the new one.
  public var formerIDs: [Written<String>] { content.fields.list("former-ids") }
  /// Playbooks it names by their ids.
  public var playbooks: [Written<String>] { content.fields.list("playbook") }
  /// Words to find it by.
  public var tags: [Written<String>] { content.fields.list("tags") }
  /// Where else facts about it live, in the order written.
  public var links: [NamedAddress] {
    content.fields.entries("links").compactMap { entry in
      entry.value?.reading(as: String.self).map { NamedAddress(name: entry.name.value, address: $0) }
    }
  }

  /// An address under the name its author gave it: `crm`, `contract`, `recording`.
  public struct NamedAddress: Sendable {
    /// What it is.
    public let name: String
    /// Where it is.
    public let address: Written<String>

    /// `address`, called `name`.
    public init(name: String, address: Written<String>) {
      self.name = name
      self.address = address
    }
  }
}
