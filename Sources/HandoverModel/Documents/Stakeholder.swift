/// Somebody on the customer's side: a row of "Stakeholders".
public struct Stakeholder: RowView {
  /// `name`.
  public static let nameKey = "name"
  /// The row.
  public let row: Row

  /// Sees `row` so.
  public init(_ row: Row) {
    self.row = row
  }

  /// What they do there.
  public var title: Answer? { row.answer("title") }
  /// What part they play in the deal.
  public var roles: Cell<[Written<Role>]>? { row.cells("roles") }
  /// How to reach them.
  public var contact: Answer? { row.answer("contact") }
  /// How they think of us.
  public var stance: Cell<Stance>? { row.cell("stance") }
  /// Whether we have met.
  public var met: Cell<Bool>? { row.cell("met") }
  /// Who of us looks after them.
  public var ourOwner: Cell<PersonID>? { row.cell("our-owner") }
  /// How they like to be dealt with.
  public var preference: Answer? { row.answer("preference") }

  /// The parts somebody can play (DOMAIN.md, "Stakeholder roles").
  public enum Role: String, ReadableWord, Hashable, CaseIterable {
    case champion
    case executiveSponsor = "executive sponsor"
    case economicBuyer = "economic buyer"
    case technicalDecisionMaker = "technical decision maker"
    case administrator
    case endUser = "end user"
    case blocker, procurement, other
  }

  /// How somebody thinks of us, the best first.
  public enum Stance: String, ReadableWord, Hashable, CaseIterable {
    case supporter, neutral, sceptic, opponent
  }

  /// Whether they play one of `wanted`.
  public func plays(_ wanted: Set<Role>) -> Bool { roles?.value?.contains { wanted.contains($0.value) } ?? false }

  /// Whether there is a way to reach them, by ``ContactWay``.
  public var isReachable: Bool { contact.map { $0.isWhole && ContactWay.isWritten(in: $0) } ?? false }
}
