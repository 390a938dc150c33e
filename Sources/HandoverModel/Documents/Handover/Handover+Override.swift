public import Diagnostics

extension Handover {
  /// A gate that a manager let a handover through although it fails (DOMAIN.md, "Life of a handover").
  public struct Override: Sendable {
    /// The stage that the gate leads into.
    public let gate: Written<Stage>?
    /// The manager.
    public let by: Written<PersonID>?
    /// The day.
    public let on: Written<CalendarDate>?
    /// Why.
    public let reason: Written<String>?
    /// The characters of the entry.
    public let range: SourceRange

    /// Whether it says all that it must: which gate, who, when and why.
    public var isComplete: Bool { gate != nil && by != nil && on != nil && reason != nil }
  }

  /// How confident the customer felt after the introduction.
  public struct Confidence: Sendable {
    /// From 1 to 5.
    public let score: Written<Int>?
    /// The day they were asked.
    public let on: Written<CalendarDate>?
    /// What they said.
    public let said: Written<String>?
  }
}
