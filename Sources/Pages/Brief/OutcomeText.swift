internal import HandoverModel
internal import Templates

/// An outcome as the brief shows it: from where to where, by when, judged by whom.
struct OutcomeText: Sendable {
  let outcome, judgedBy: AnswerText
  /// By what it is measured; `nil` where there is no room for it.
  let metric: AnswerText?
  /// From where to where: "4 h to 0.5 h".
  let course: SafeHTML
  let by: AnswerText
  let day: TimeText?

  init(_ outcome: Outcome, today: CalendarDate, isTerse: Bool, by writer: DocumentWriter) {
    self.outcome = AnswerText(outcome.name, by: writer)
    metric = isTerse ? nil : AnswerText(outcome.metric, by: writer)
    let (baseline, target) = (AnswerText(outcome.baseline, by: writer), AnswerText(outcome.target, by: writer))
    course = writer.words(
      .fromToTarget,
      ["baseline": baseline.html(in: writer.words), "target": target.html(in: writer.words).bold]
    )
    judgedBy = AnswerText(outcome.judgedBy, by: writer)
    by = AnswerText(outcome.by?.answer, by: writer)
    day = if case .date(let date)? = outcome.by?.value { TimeText(date, near: today, in: writer.words) } else { nil }
  }
}

extension OutcomeText: TemplateModel {
  static let fields: TemplateFields<OutcomeText> = [
    .record("outcome") { $0.outcome },
    .record("metric") { $0.metric },
    .html("course") { $0.course },
    .record("by") { $0.by },
    .record("day") { $0.day },
    .record("judgedBy") { $0.judgedBy },
  ]
}
