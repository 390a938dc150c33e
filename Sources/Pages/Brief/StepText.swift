internal import HandoverModel
internal import Templates

/// A dated step as the brief shows it: what, who, by when.
struct StepText: Sendable {
  let title, owner: AnswerText
  let due: TimeText
  let overdue: ShownDays

  /// The open step `item`; `nil` where it has no day.
  init?(_ item: Plan.Item, today: CalendarDate, by writer: DocumentWriter) {
    guard item.item.status.isOpen, let due = item.due else { return nil }
    title = AnswerText(item.item.title, by: writer)
    owner = AnswerText(item.item.owner?.answer, by: writer)
    self.due = TimeText(due, near: today, in: writer.words)
    overdue = ShownDays(after: due, on: today)
  }
}

extension StepText: TemplateModel {
  static let fields: TemplateFields<StepText> = [
    .record("title") { $0.title },
    .record("owner") { $0.owner },
    .record("due") { $0.due },
    .record("overdue") { $0.overdue },
  ]
}
