public import Checks
internal import Diagnostics
internal import HandoverModel

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
