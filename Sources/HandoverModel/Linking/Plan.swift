internal import Diagnostics

/// A handover's plan with its days resolved and its references followed.
public struct Plan: Sendable {
  /// The day from which it counts; `nil` where it is not known.
  public let anchor: CalendarDate?
  /// The items of the 30/60/90 plan, in the order written.
  public let items: [Item]
  /// The tasks under "Open items", in the order written.
  public let openItems: [Item]

  /// A plan that counts from `anchor`.
  public init(anchor: CalendarDate?, items: [Item], openItems: [Item]) {
    self.anchor = anchor
    self.items = items
    self.openItems = openItems
  }

  /// An item of a plan, linked.
  public struct Item: Sendable {
    /// The item, as it was written.
    public let item: PlanItem
    /// The day it is due; `nil` where it says none, or one that counts from an unknown anchor.
    public let due: CalendarDate?
    /// The day before it was moved to the next working day; `nil` where it was not.
    public let rolledFrom: CalendarDate?
    /// The window it is in: the one it was put in, or else the one of its due day.
    public let window: PlanWindow?
    /// What it serves.
    public let serves: [Target]
    /// What must be done before it.
    public let after: [Target]
  }

  /// What an item refers to, by its place among the handover's outcomes, commitments or items.
  public enum Target: Sendable, Hashable {
    /// An outcome.
    case outcome(Int)
    /// A commitment.
    case commitment(Int)
    /// An item of the plan.
    case item(Int)
    /// A task under "Open items".
    case openItem(Int)
  }

  /// How far the items are, on `today`; those that were cancelled do not count.
  public func progress(on today: CalendarDate) -> Progress {
    let counted = items.filter { $0.item.status != .cancelled }
    return Progress(
      total: counted.count,
      done: counted.count { $0.item.status == .done },
      overdue: counted.count { $0.isOverdue(on: today) }
    )
  }

  /// How far a plan is.
  public struct Progress: Sendable, Hashable {
    /// How many items it has.
    public let total: Int
    /// How many of them are done.
    public let done: Int
    /// How many of them are open, and were due before today.
    public let overdue: Int
  }
}

extension Plan {
  /// The date of `day`, counted from the anchor and moved to an open day of `calendar`; `nil` for none, and where it counts from an
  /// unknown anchor.
  public func date(of day: PlanDay?, in calendar: WorkingCalendar) -> CalendarDate? {
    day.flatMap { resolved($0, in: calendar)?.date }
  }

  /// The same, and from where it was moved. A date needs no anchor; what is counted needs one.
  func resolved(
    _ day: PlanDay,
    in calendar: WorkingCalendar
  ) -> (date: CalendarDate, rolledFrom: CalendarDate?)? {
    if case .date(let date) = day { return (date, nil) }
    return anchor.map { day.date(from: $0, in: calendar) }
  }
}

extension Plan.Item {
  /// Whether it is open, and was due before `today`.
  public func isOverdue(on today: CalendarDate) -> Bool { item.status.isOpen && due.map { $0 < today } ?? false }
}
