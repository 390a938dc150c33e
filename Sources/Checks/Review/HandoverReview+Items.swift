internal import Diagnostics
internal import HandoverModel

extension HandoverReview {
  /// The items of the plan that still have to be done; none where the handover is aside from its course.
  var planItems: [Plan.Item] { open(account.plan.items) }

  /// The items of the plan and the tasks under "Open items" that still have to be done; none where the handover is aside from its
  /// course.
  var items: [Plan.Item] { open(account.plan.items + account.plan.openItems) }

  private func open(_ items: [Plan.Item]) -> [Plan.Item] { isOnCourse ? items.filter { $0.item.status.isOpen } : [] }

  /// What `party` is called.
  func name(of party: Party) -> String {
    switch party {
    case .ours(let person): book.personName(person)
    case .theirs(let name): name
    }
  }
}

extension Plan.Item {
  /// What is to be done, in its author's words.
  var name: String { item.title.text }
  /// The day that its author meant: the one before it was moved off a closed day.
  var meant: CalendarDate? { rolledFrom ?? due }
  /// Where a finding about its day points: at the day, or else at what is to be done.
  var dayRange: SourceRange { item.due?.answer.range ?? item.title.range }
}

extension Cell {
  /// Whether nothing at all was written, not even that it is unknown.
  var isBlank: Bool { answer.text.isEmpty }
}
