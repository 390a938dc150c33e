internal import HandoverModel
internal import Templates

/// An outcome as the brief shows it: from where to where, by when, judged by whom.
struct OutcomeText: Sendable {
  let outcome, metric, baseline, target, judgedBy: AnswerText
  let by: AnswerText
  let day: TimeText?

  init(_ outcome: Outcome, by writer: DocumentWriter) {
    self.outcome = AnswerText(outcome.name, by: writer)
    metric = AnswerText(outcome.metric, by: writer)
    baseline = AnswerText(outcome.baseline, by: writer)
    target = AnswerText(outcome.target, by: writer)
    judgedBy = AnswerText(outcome.judgedBy, by: writer)
    by = AnswerText(outcome.by?.answer, by: writer)
    day = if case .date(let date)? = outcome.by?.value { TimeText(date) } else { nil }
  }
}

extension OutcomeText: TemplateModel {
  static let fields: TemplateFields<OutcomeText> = [
    .record("outcome") { $0.outcome },
    .record("metric") { $0.metric },
    .record("baseline") { $0.baseline },
    .record("target") { $0.target },
    .record("by") { $0.by },
    .record("day") { $0.day },
    .record("judgedBy") { $0.judgedBy },
  ]
}
