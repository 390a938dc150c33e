public import HandoverModel

/// What changed in one handover.
public struct HandoverDifference: Sendable {
  /// Where the customer stands now; for a handover that was taken out, where they stood.
  public let standing: CustomerStanding
  /// Whether it was there before, and is there now.
  public let state: State
  /// What changed in what is written: fields first, then sections in the order of the schema.
  public let changes: [HandoverChange]
  /// The gates that pass now and did not, or the other way round.
  public let gates: [GateDifference]

  /// What became of a handover.
  public enum State: String, Sendable {
    /// It is new.
    case added
    /// It was there, and is different.
    case changed
    /// It is not there any more.
    case takenOut = "taken-out"
  }

  init(_ standing: CustomerStanding, state: State, changes: [HandoverChange], gates: [GateDifference]) {
    self.standing = standing
    self.state = state
    self.changes = changes
    self.gates = gates
  }

  /// Everything that changed, a sentence each without a full stop, the gates last.
  public var sentences: [String] { changes.map(\.words) + gates.map(\.words) }
}
