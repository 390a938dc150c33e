/// How we do a thing, written down once: a playbook.
public struct Playbook: Sendable {
  /// What it has in common with every document.
  public let content: DocumentContent
  /// What it is called.
  public let title: String
  /// Who keeps it, by id.
  public let owner: Written<String>?
  /// The day it was last reviewed.
  public let reviewedOn: CalendarDate?
  /// The phases of the customer's life it is for.
  public let phases: [String]

  /// A playbook.
  public init(
    content: DocumentContent,
    title: String,
    owner: Written<String>?,
    reviewedOn: CalendarDate?,
    phases: [String]
  ) {
    self.content = content
    self.title = title
    self.owner = owner
    self.reviewedOn = reviewedOn
    self.phases = phases
  }
}

extension Playbook: Document {}
