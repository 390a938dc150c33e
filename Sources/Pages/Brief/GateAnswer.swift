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
  /// The answer in a word or two: "Not yet".
  let word: String
  /// The answer's tone in the style sheet: `good`, `stop` or `watch`.
  let tone: String
  /// The answer in a sentence: "2 things are missing".
  let summary: String
  /// What the gates up to the introduction lack, the first gate's first; none where nobody asks whether they may go.
  let lacks: [Finding]

  /// The answer for `handover`, of which all is said in `verdict`.
  init(of handover: Handover, in checked: CheckedBook, _ verdict: Verdict, _ words: Words) {
    guard handover.stage.position != nil, !handover.hasReached(.introduced) else {
      question = words[.whereStand]
      (word, tone, summary, lacks) = (words[handover.stage.phrase], verdict.tone, verdict.summary, [])
      return
    }
    question = words[.clearToGo]
    let gates = checked.readiness(of: handover)?.gates(upTo: Stage.introduced.rawValue) ?? []
    lacks = gates.filter { $0.override == nil }.flatMap(\.lacks)
    let isPast = handover.introduction.map { $0.value.date < checked.book.today } ?? false
    let isLetThrough = gates.contains { $0.override != nil && !$0.lacks.isEmpty }
    if !lacks.isEmpty {
      (word, tone, summary) = (words[.notYet], "stop", words(.thingsMissing, count: lacks.count))
    } else if isPast {
      // Whether it was held nobody wrote.
      (word, tone, summary) = (words[.held], "watch", words[.dayPast])
    } else if isLetThrough || verdict.errorCount > 0 {
      (word, tone, summary) = (words[.yes], "watch", verdict.summary)
    } else {
      (word, tone, summary) = (words[.yes], "good", verdict.summary)
    }
  }
}

extension GateAnswer: TemplateModel {
  static let fields: TemplateFields<GateAnswer> = [
    .text("question") { $0.question },
    .text("word") { $0.word },
    .text("tone") { $0.tone },
    .optionalText("summary") { $0.summary.isEmpty ? nil : $0.summary },
  ]
}
