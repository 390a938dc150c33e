public import Checks
internal import Diagnostics
internal import HandoverModel

/// What changed in the handovers of a project between two revisions: what `baton diff` tells.
public struct ProjectDifference: Sendable {
  /// The handovers that differ: those that changed or were added in the order of the book, then those that cannot be read now, then those
  /// that were taken out.
  public let handovers: [HandoverDifference]

  /// What is different in `new`, both checked by the same rules for the same day.
  public init(from old: CheckedBook, to new: CheckedBook, in folder: ReportedFolder) {
    let (before, now) = (Side(old, in: folder), Side(new, in: folder))
    let there = now.readable.compactMap { handover, standing in Self.difference(of: handover, standing, since: before) }
    let unreadable = now.unreadable.compactMap { handover -> HandoverDifference? in
      // What could not be read before either and is the same says nothing.
      guard before.unreadable(like: handover)?.file.bytes != handover.file.bytes else { return nil }
      let stood = before.standing(like: handover)
      return HandoverDifference(unreadable: handover, at: folder.path(of: handover.file), before: stood)
    }
    let gone =
      before.readable.filter { now.standing(of: $0.0.id) == nil && now.unreadable(like: $0.0) == nil }.map(\.1)
      + before.unreadable.filter { now.standing(like: $0) == nil && now.unreadable(like: $0) == nil }.map {
        CustomerStanding(unreadable: $0, at: folder.path(of: $0.file), before: nil)
      }
    handovers = there + unreadable + gone.map { HandoverDifference($0, state: .takenOut) }
  }

  private init(_ handovers: [HandoverDifference]) {
    self.handovers = handovers
  }

  /// The same of those handovers only for one of whose files, as the run reads them, `isWanted` holds.
  public func limited(to isWanted: (String) -> Bool) -> ProjectDifference {
    ProjectDifference(handovers.filter { $0.files.contains(where: isWanted) })
  }

  private static func difference(
    of handover: Handover,
    _ standing: CustomerStanding,
    since before: Side
  ) -> HandoverDifference? {
    guard let (then, stood) = before.handover(handover.id) else {
      let wasThere = before.unreadable(like: handover)
      return HandoverDifference(standing, state: wasThere == nil ? .added : .readable, before: wasThere?.file)
    }
    let changes = HandoverChanges(from: then, to: handover).changes
    let gates = GateDifference.all(from: stood.gates, to: standing.gates)
    guard !changes.isEmpty || !gates.isEmpty else { return nil }
    return HandoverDifference(standing, state: .changed, changes: changes, gates: gates, before: then.file)
  }

  /// The handovers at one of the revisions.
  private struct Side {
    /// Those that can be read, in the order of the book.
    let readable: [(Handover, CustomerStanding)]
    /// Those of which a part cannot be read.
    let unreadable: [Handover]
    private let places: [String: Int]
    private let placesByPath: [ContentPath: Int]
    private let unreadableByID: [String: Handover]
    private let unreadableByPath: [ContentPath: Handover]

    init(_ checked: CheckedBook, in folder: ReportedFolder) {
      readable = checked.book.accounts.map { account in
        let path = folder.path(of: account.handover.file)
        return (account.handover, CustomerStanding(account, checked.readiness(of: account.handover), at: path))
      }
      unreadable = checked.book.unreadable
      func first<Key: Hashable, Value>(_ pairs: [(Key, Value)]) -> [Key: Value] {
        Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      }
      places = first(readable.enumerated().map { ($0.element.0.id, $0.offset) })
      placesByPath = first(readable.enumerated().map { ($0.element.0.path, $0.offset) })
      unreadableByID = first(unreadable.map { ($0.id, $0) })
      unreadableByPath = first(unreadable.map { ($0.path, $0) })
    }

    /// The one with this id that can be read.
    func handover(_ id: String) -> (Handover, CustomerStanding)? { places[id].map { readable[$0] } }

    func standing(of id: String) -> CustomerStanding? { handover(id)?.1 }

    /// Where the same handover stands, of which `other` cannot be read: its id may be unreadable too, so the file will do.
    func standing(like other: Handover) -> CustomerStanding? {
      standing(of: other.id) ?? placesByPath[other.path].map { readable[$0].1 }
    }

    /// The same handover as `other`, where it cannot be read.
    func unreadable(like other: Handover) -> Handover? { unreadableByPath[other.path] ?? unreadableByID[other.id] }
  }
}
