public import Checks
internal import Diagnostics
public import HandoverModel

/// What changed in the handovers of a project between two revisions: what `baton diff` tells.
public struct ProjectDifference: Sendable {
  /// The handovers that differ: those that changed or were added in the order of the book, then those that were taken out.
  public let handovers: [HandoverDifference]

  /// What is different in `new`, both checked by the same rules for the same day.
  public init(from old: CheckedBook, to new: CheckedBook, in folder: ReportedFolder) {
    func standings(_ checked: CheckedBook) -> [(Handover, CustomerStanding)] {
      checked.book.accounts.map { account in
        let path = folder.path(of: account.handover.file)
        return (account.handover, CustomerStanding(account, checked.readiness(of: account.handover), at: path))
      }
    }
    let before = standings(old)
    let earlier = Dictionary(before.map { ($0.0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = standings(new)
    let ids = Set(now.map(\.0.id))
    handovers =
      now.compactMap { handover, standing in
        guard let (then, stood) = earlier[handover.id] else {
          return HandoverDifference(standing, state: .added, changes: [], gates: [])
        }
        let changes = HandoverChanges(from: then, to: handover).changes
        let gates = GateDifference.all(from: stood.gates, to: standing.gates)
        guard !changes.isEmpty || !gates.isEmpty else { return nil }
        return HandoverDifference(standing, state: .changed, changes: changes, gates: gates)
      }
      + before.filter { !ids.contains($0.0.id) }.map {
        HandoverDifference($0.1, state: .takenOut, changes: [], gates: [])
      }
  }
}

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
