internal import Diagnostics
internal import HandoverModel

/// A task, as it was written.
public struct TaskReport: Sendable, Encodable {
  /// What is to be done.
  public let title: String
  /// The line, from 1.
  public let line: Int
  /// The id by which others refer to it.
  public let id: String?
  /// The window it was put in: 30, 60 or 90.
  public let window: Int?
  /// Who does it: `@jordan`, `Derek Huang`.
  public let owner: String?
  /// By when, as written: `Day 14`, `2026-05-07`.
  public let due: String?
  /// Who may see it: `internal` or `customer`.
  public let audience: String
  /// How far it is.
  public let status: String
  /// What must be true for it to be done.
  public let doneWhen: String?
  /// What it serves, as written.
  public let serves: [String]
  /// What must be done before, as written.
  public let after: [String]
  /// Notes, and columns that the schema does not know.
  public let others: [OtherReport]

  init(_ item: PlanItem, _ lines: LineTable) {
    title = item.title.text
    line = lines.line(of: item.range)
    id = item.title.id
    window = item.window?.value
    owner = item.owner.map { $0.value?.words ?? $0.answer.text }
    due = item.due.map { $0.value?.words ?? $0.answer.text }
    audience = (item.visibility?.value ?? .internal).rawValue
    status = item.status.rawValue
    doneWhen = item.doneWhen?.text
    serves = item.serves.map(\.value)
    after = item.after.map(\.value)
    others = item.others.map(OtherReport.init)
  }
}

/// A plan with its dates.
public struct PlanReport: Sendable, Encodable {
  /// The day from which it counts.
  public let anchor: String?
  /// Its items, in the order written.
  public let items: [PlannedReport]
  /// The tasks under "Open items".
  public let openItems: [PlannedReport]
  /// How many items count, are done, are overdue.
  public let total, done, overdue: Int

  init(_ account: Account, in book: AccountBook, _ lines: LineTable) {
    let plan = account.plan
    anchor = plan.anchor.map { "\($0)" }
    items = plan.items.map { PlannedReport($0, of: account, on: book.today, lines) }
    openItems = plan.openItems.map { PlannedReport($0, of: account, on: book.today, lines) }
    let progress = plan.progress(on: book.today)
    (total, done, overdue) = (progress.total, progress.done, progress.overdue)
  }
}

/// An item of a plan with its date, and what its references lead to.
public struct PlannedReport: Sendable, Encodable {
  /// What is to be done.
  public let title: String
  /// The line, from 1.
  public let line: Int
  /// The day it is due.
  public let due: String?
  /// The closed day from which it was moved.
  public let rolledFrom: String?
  /// The window it is in: 30, 60 or 90.
  public let window: Int?
  /// Whether it is open, and was due before today.
  public let isOverdue: Bool
  /// The titles of what it serves.
  public let serves: [String]
  /// The titles of what must be done before.
  public let after: [String]

  init(_ item: Plan.Item, of account: Account, on today: CalendarDate, _ lines: LineTable) {
    title = item.item.title.text
    line = lines.line(of: item.item.range)
    due = item.due.map { "\($0)" }
    rolledFrom = item.rolledFrom.map { "\($0)" }
    window = item.window?.rawValue
    isOverdue = item.isOverdue(on: today)
    serves = item.serves.map { account.title(of: $0) }
    after = item.after.map { account.title(of: $0) }
  }
}

extension Account {
  /// The title of what a reference leads to.
  fileprivate func title(of target: Plan.Target) -> String {
    switch target {
    case .outcome(let place): handover.outcomes[place].nameText
    case .commitment(let place): handover.commitments[place].nameText
    case .item(let place): plan.items[place].item.title.text
    case .openItem(let place): plan.openItems[place].item.title.text
    }
  }
}
