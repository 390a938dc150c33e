public import HandoverModel

// What is cleared together. Each part was cleared by itself.
extension Clearance {
  /// Somebody whom a customer may know by name.
  public struct Contact: Sendable, Hashable {
    /// Their name.
    public let name: Cleared<String>
    /// What they are.
    public let title: Cleared<String>?
    /// Their e-mail address: the CSM's only.
    public let email: Cleared<String>?
    /// A sentence or two about them: of the CSM only.
    public let introduction: Cleared<String>?
  }

  /// Somebody who comes to the introduction.
  public struct Attendee: Sendable, Hashable {
    /// Their name.
    public let name: Cleared<String>
    /// What they do.
    public let title: Cleared<String>?
    /// Whether they are one of us.
    public let isOurs: Bool
  }

  /// Who looked after the customer before their CSM did.
  public struct Predecessor: Sendable, Hashable {
    /// Who.
    public let contact: Contact
    /// The first day of whoever came after them.
    public let successorSince: Cleared<CalendarDate>?
  }

  /// An item of a plan that a customer may see.
  public struct Item: Sendable, Hashable {
    /// What is to be done.
    public let title: Cleared<String>
    /// Who does it.
    public let owner: Cleared<String>?
    /// Whether that is one of us.
    public let isOurs: Bool
    /// By when.
    public let due: Cleared<CalendarDate>?
    /// How one sees that it is done.
    public let doneWhen: Cleared<String>?
    /// Whether it is done.
    public let isDone: Bool
    /// The window it is in.
    public let window: PlanWindow?
  }
}
