internal import HandoverModel
internal import Templates

/// A dated step as the brief shows it: what, who, by when.
struct StepText: Sendable {
  let title, owner: AnswerText
  let due: TimeText
  /// Whether it was due before today.
  let isOverdue: Bool

  /// The open step `item`; `nil` where it has no day.
  init?(_ item: Plan.Item, today: CalendarDate, by writer: DocumentWriter) {
    guard item.item.status.isOpen, let due = item.due else { return nil }
    title = AnswerText(item.item.title, by: writer)
    owner = AnswerText(item.item.owner?.answer, by: writer)
    self.due = TimeText(due, in: writer.words)
    isOverdue = due < today
  }

  /// The next `count` open steps of `plan`, both sides, the first to be done first.
  static func next(_ count: Int, of plan: Plan, today: CalendarDate, by writer: DocumentWriter) -> [StepText] {
    (plan.openItems + plan.items).filter { $0.item.status.isOpen && $0.due != nil }.enumerated()
      .sorted { ($0.element.due?.dayNumber ?? 0, $0.offset) < ($1.element.due?.dayNumber ?? 0, $1.offset) }
      .prefix(count).compactMap { StepText($0.element, today: today, by: writer) }
  }
}

extension StepText: TemplateModel {
  static let fields: TemplateFields<StepText> = [
    .record("title") { $0.title },
    .record("owner") { $0.owner },
    .record("due") { $0.due },
    .flag("isOverdue") { $0.isOverdue },
  ]
}
