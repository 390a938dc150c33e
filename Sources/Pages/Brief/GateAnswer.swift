internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// The answer to what a CSM asks first: may I go? After the introduction, and beside its course: where do they stand?
///
/// The first page and the brief give the same one.
struct GateAnswer: Sendable {
  /// The question: "Clear to go?"
  let question: String
  /// The answer: "Not yet", "2 things are missing". A second one is that of the days after the introduction.
  let answers: [ToneText]
  /// What the gates up to the introduction lack, the first gate's first; none where nobody asks whether they may go.
  let lacks: [Finding]

  /// The answer for `handover`, of which all is said in `verdict`.
  init(of handover: Handover, in checked: CheckedBook, _ verdict: Verdict, _ words: Words) {
    guard !handover.isAside, !handover.isIntroduced(by: checked.book.today) else {
      question = words[.whereStand]
      answers = [ToneText(word: verdict.stage, tone: verdict.tone, summary: verdict.givenSummary)]
      lacks = []
      return
    }
    question = words[.clearToGo]
    let gates = checked.readiness(of: handover)?.gates(upTo: Stage.introduced.rawValue) ?? []
    lacks = gates.filter { $0.override == nil }.flatMap(\.lacks)
    guard lacks.isEmpty else {
      answers = [ToneText(word: words[.notYet], tone: "stop", summary: words(.thingsMissing, count: lacks.count))]
      return
    }
    let isLetThrough = gates.contains { $0.override != nil && !$0.lacks.isEmpty }
    let tone = isLetThrough || verdict.errorCount > 0 ? "watch" : "good"
    guard let day = handover.introduction?.value.date else {
      answers = [ToneText(word: words[.yes], tone: tone, summary: verdict.givenSummary)]
      return
    }
    let today = checked.book.today
    // Once its day is past, nobody wrote whether it was held.
    let isPast = ToneText(
      word: words[.held],
      tone: "watch",
      summary: words[.dayPast],
      on: ShownDays(after: day, on: today)
    )
    let days = ShownDays(until: day, on: today)
    let isClear = ToneText(word: words[.yes], tone: tone, summary: verdict.givenSummary, on: days)
    answers = day < today ? [isPast] : [isClear, isPast]
  }

  /// The answer on the day for which the page is built.
  var now: ToneText { answers[0] }
}

extension GateAnswer: TemplateModel {
  static let fields: TemplateFields<GateAnswer> = [
    .text("question") { $0.question },
    .list("answers") { $0.answers },
  ]
}
