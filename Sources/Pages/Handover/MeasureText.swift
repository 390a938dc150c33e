internal import HandoverModel
internal import Templates

/// An outcome as a measure: what kind of success it is, from where to where, by when, judged by whom.
struct MeasureText: Sendable {
  /// "Time to value"
  let kind: String
  let outcome: AnswerText
  let metric: AnswerText
  let course: SafeHTML
  let day: TimeText?
  let judge: SafeHTML?

  /// The outcomes of `account`: adoption first, then as DOMAIN.md has the kinds ("Success metrics"); otherwise as written.
  static func all(of account: Account, in calendar: WorkingCalendar, by writer: DocumentWriter) -> [MeasureText] {
    let kinds = Outcome.Kind.allCases
    func rank(_ outcome: Outcome) -> Int {
      outcome.kind?.value.flatMap { kinds.firstIndex(of: $0) } ?? kinds.count
    }
    return account.handover.outcomes.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map { MeasureText($0.element, due: account.plan.date(of: $0.element.by?.value, in: calendar), by: writer) }
  }

  private init(_ outcome: Outcome, due: CalendarDate?, by writer: DocumentWriter) {
    let words = writer.words
    kind = words[outcome.kind?.value?.phrase ?? .kindUnknown]
    self.outcome = AnswerText(outcome.name, by: writer)
    metric = AnswerText(outcome.metric, by: writer)
    let (baseline, target) = (AnswerText(outcome.baseline, by: writer), AnswerText(outcome.target, by: writer))
    course = words(.fromToTarget, ["baseline": baseline.html(in: words), "target": target.html(in: words)])
    day = due.map { TimeText($0, in: words) }
    judge = AnswerText(outcome.judgedBy, by: writer).words.map { words(.judgedBy, ["name": $0]) }
  }
}

extension Outcome.Kind {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .adoption: .kindAdoption
    case .timeToValue: .kindTimeToValue
    case .satisfaction: .kindSatisfaction
    case .renewal: .kindRenewal
    case .other: .kindOther
    }
  }
}

extension MeasureText: TemplateModel {
  static let fields: TemplateFields<MeasureText> = [
    .text("kind") { $0.kind },
    .record("outcome") { $0.outcome },
    .record("metric") { $0.metric },
    .html("course") { $0.course },
    .record("day") { $0.day },
    .html("judge") { $0.judge },
  ]
}
