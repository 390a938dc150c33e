public import Diagnostics

/// A task or an item of a plan, as it was written: in a task list or as a row of a table (DOMAIN.md, "Plan items").
public struct PlanItem: Sendable {
  /// What is to be done.
  public let title: Answer
  /// The window it was put in, by its heading or a column: 30, 60 or 90; `nil` where its due day decides.
  public let window: Written<Int>?
  /// Who does it.
  public let owner: Cell<Party>?
  /// By when.
  public let due: Cell<PlanDay>?
  /// Who may see it; internal unless it says otherwise.
  public let visibility: Cell<Visibility>?
  /// How far it is; for a task the box says whether it is done.
  public let status: Status
  /// Whether something else was written of how far it is, which could not be read: "cancelled, see CRM".
  public let isStatusUnread: Bool
  /// What must be true for it to be done.
  public let doneWhen: Answer?
  /// The outcomes and commitments it serves, by id or the beginning of a title.
  public let serves: [Written<String>]
  /// The items that must be done before, by id or the beginning of a title.
  public let after: [Written<String>]
  /// What else stands in it: cells of columns that the schema does not know.
  public let others: [Row.Other]
  /// The characters of the item.
  public let range: SourceRange

  /// An item of a plan.
  public init(
    title: Answer,
    window: Written<Int>?,
    owner: Cell<Party>?,
    due: Cell<PlanDay>?,
    visibility: Cell<Visibility>?,
    status: Status,
    isStatusUnread: Bool = false,
    doneWhen: Answer?,
    serves: [Written<String>],
    after: [Written<String>],
    others: [Row.Other],
    range: SourceRange
  ) {
    self.title = title
    self.window = window
    self.owner = owner
    self.due = due
    self.visibility = visibility
    self.status = status
    self.isStatusUnread = isStatusUnread
    self.doneWhen = doneWhen
    self.serves = serves
    self.after = after
    self.others = others
    self.range = range
  }

  /// How far an item is.
  public enum Status: String, ReadableWord, Hashable, CaseIterable {
    case notStarted = "not started"
    case inProgress = "in progress"
    case blocked, done, cancelled

    /// Whether something still has to be done.
    public var isOpen: Bool { self != .done && self != .cancelled }
  }
}

/// Who may see an item of a plan or a row of the communication plan.
public enum Visibility: String, ReadableWord, Hashable, CaseIterable {
  /// Our own people.
  case `internal`
  /// The customer too.
  case customer
}
