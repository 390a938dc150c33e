internal import Checks
internal import HandoverModel
internal import Templates

/// An answer in a word, with its tone in the style sheet and a sentence.
struct ToneText: Sendable {
  let word: String
  let tone: String
  /// More about it; `nil` where the word says all.
  let summary: String?
  /// On which days it is the answer; `nil` where no day changes it.
  let when: ShownDays?

  /// An answer.
  init(word: String, tone: String, summary: String?, on days: ShownDays? = nil) {
    (self.word, self.tone, self.summary, when) = (word, tone, summary, days)
  }

  /// Where `handover` stands and what it lacks: until the introduction that has a date all that is missing for it, as on the brief, and
  /// otherwise what its stage promises.
  init(standingOf handover: Handover, in checked: CheckedBook, _ verdict: Verdict, _ words: Words) {
    let isComing = HandoverLine.Part(of: handover, on: checked.book.today) == .coming
    let answer = isComing ? GateAnswer(of: handover, in: checked, verdict, words) : nil
    let now = answer?.now
    self.init(word: verdict.stage, tone: now?.tone ?? verdict.tone, summary: now?.summary ?? verdict.givenSummary)
  }
}

extension ToneText: TemplateModel {
  static let fields: TemplateFields<ToneText> = [
    .text("word") { $0.word },
    .text("tone") { $0.tone },
    .optionalText("summary") { $0.summary },
    .record("when") { $0.when },
  ]
}
