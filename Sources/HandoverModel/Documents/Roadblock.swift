/// What could go wrong: a row of "Roadblocks".
public struct Roadblock: Sendable {
  /// How bad it would be, the worst first.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case high, medium, low
  }

  /// What could happen.
  public let risk: Answer
  /// How bad it would be, as written.
  public let severity: Answer?
  /// How bad it would be, where it could be read.
  public let level: Level?
  /// The sign that it begins.
  public let trigger: Answer?
  /// What is done about it.
  public let mitigation: Answer?
  /// Who watches it.
  public let owner: Answer?

  /// A roadblock, as far as it was written.
  public init(
    risk: Answer,
    severity: Answer?,
    level: Level?,
    trigger: Answer?,
    mitigation: Answer?,
    owner: Answer?
  ) {
    self.risk = risk
    self.severity = severity
    self.level = level
    self.trigger = trigger
    self.mitigation = mitigation
    self.owner = owner
  }
}
