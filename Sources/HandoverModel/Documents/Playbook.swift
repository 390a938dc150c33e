/// How we do a thing, written down once: a playbook.
public struct Playbook: Document {
  /// What was understood of it.
  public let content: DocumentContent

  /// The playbook that was read into `content`.
  public init(_ content: DocumentContent) {
    self.content = content
  }

  /// What it is called: the field, or its first heading, or the file's name.
  public var title: String {
    content.fields.word("title") ?? content.headingText ?? content.path.stem
  }

  /// Who keeps it.
  public var owner: Written<PersonID>? { content.fields["owner"] }
  /// The day it was last reviewed.
  public var reviewedOn: Written<CalendarDate>? { content.fields["reviewed-on"] }
  /// How many days may pass between two reviews.
  public var reviewEveryDays: Written<Int>? { content.fields["review-every-days"] }
  /// The phases of the customer's life it is for.
  public var phases: [Written<String>] { content.fields.list("phase") }

  /// Which handovers get a link to it: those that meet every line given.
  public var appliesTo: Scope? {
    let entries = content.fields.entries("applies-to")
    return entries.isEmpty ? nil : Scope(entries: entries)
  }

  /// Which handovers a playbook applies to; an empty line applies to all.
  public struct Scope: Sendable {
    let entries: [TypedValue.Entry]

    /// One of these segments.
    public var segments: [Written<String>] { entries.list("segment") }
    /// One of these stages.
    public var stages: [Written<String>] { entries.list("stage") }
    /// One of these products.
    public var products: [Written<String>] { entries.list("products") }
    /// One of these tags.
    public var tags: [Written<String>] { entries.list("tags") }
    /// One of these findings.
    public var findings: [Written<String>] { entries.list("findings") }
  }
}
