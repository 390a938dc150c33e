public import Checks

/// A gate that passes now and did not, or the other way round.
public struct GateDifference: Sendable {
  /// The gate as it is now.
  public let gate: GateState

  /// `gate 2, into "accepted", passes now`.
  public var words: String {
    let name = "gate \(gate.number), into \"\(gate.stage)\","
    return gate.isOpen ? "\(name) passes now" : "\(name) does not pass any more"
  }

  static func all(from old: [GateState], to new: [GateState]) -> [GateDifference] {
    new.filter { gate in old.contains { $0.stage == gate.stage && $0.isOpen != gate.isOpen } }.map(GateDifference.init)
  }
}
