internal import Diagnostics
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
  /// Why it cannot be read now; `nil` where it can.
  public let problem: Problem?
  /// Its files, before and now, as the run reads them.
  let files: [String]

  /// What became of a handover.
  public enum State: String, Sendable {
    /// It is new.
    case added
    /// It was there, and is different.
    case changed
    /// It is not there any more.
    case takenOut = "taken-out"
    /// It is there, and something in it cannot be read: nobody knows what changed.
    case unreadable
    /// It can be read again, and could not before.
    case readable
  }

  /// What cannot be read, and where.
  public struct Problem: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// What is wrong there.
    public let message: String
  }

  init(
    _ standing: CustomerStanding,
    state: State,
    changes: [HandoverChange] = [],
    gates: [GateDifference] = [],
    before: SourceFile? = nil
  ) {
    self.standing = standing
    self.state = state
    self.changes = changes
    self.gates = gates
    problem = nil
    files = [standing.file.path] + [before?.path].compactMap { $0 }
  }

  /// `handover` cannot be read now.
  init(unreadable handover: Handover, at path: String, before: CustomerStanding?) {
    standing = CustomerStanding(unreadable: handover, at: path, before: before)
    state = .unreadable
    changes = []
    gates = []
    let file = handover.file
    let finding = handover.content.findings.filter { $0.severity == .broken }.min()
    problem = Problem(
      line: LineTable(file).place(of: finding?.range.bytes.lowerBound ?? 0, counting: .characters).line,
      message: finding?.message ?? "a part of it cannot be read"
    )
    files = [file.path] + [before?.file.path].compactMap { $0 }
  }

  /// Everything that changed, a sentence each without a full stop, the gates last.
  public var sentences: [String] { changes.map(\.words) + gates.map(\.words) }
}
