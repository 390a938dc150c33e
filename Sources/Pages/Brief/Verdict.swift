internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// Whether a handover keeps what its stage promises, in a few words.
struct Verdict: Sendable {
  /// The stage it has reached: "In review".
  let stage: String
  /// The answer in a word or two: "Yes", "Not yet", and for a handover aside from its course where it is: "On hold".
  let word: String
  /// The answer's tone in the style sheet: `good`, `stop` or `watch`.
  let tone: String
  /// How many errors were found in it.
  let errorCount: Int
  /// Whether nothing is missing.
  var isComplete: Bool { errorCount == 0 }
  /// How much is missing, in words: "2 things are missing"; why it is aside from its course, where a reason is written.
  let summary: String
  /// The summary; `nil` where there is nothing to say.
  var givenSummary: String? { summary.isEmpty ? nil : summary }
  /// The gates that a manager let it through.
  let overrides: [OverrideText]

  /// The verdict on `handover`.
  init(of handover: Handover, in checked: CheckedBook, _ words: Words) {
    stage = handover.standing(in: words)
    errorCount = checked.findings(in: handover.file).count { $0.severity.isError }
    let gates = checked.readiness(of: handover)?.gates ?? []
    overrides = gates.compactMap { OverrideText(of: $0, in: checked.book, words) }
    let count =
      switch errorCount {
      case 0: overrides.first.map { words(.letThroughBy, ["name": $0.by]) } ?? words[.nothingMissing]
      case let count: words(.thingsMissing, count: count)
      }
    let isAside = handover.isAside
    word = isAside ? stage : words[errorCount == 0 ? .yes : .notYet]
    tone = errorCount > 0 ? "stop" : isAside ? "watch" : "good"
    // Beside its course nobody asks whether everything is there.
    let aside = handover.reasonsAside(in: words) + (errorCount > 0 ? [count] : [])
    summary = isAside ? aside.joined(separator: "; ") : count
  }
}

extension Verdict: TemplateModel {
  static let fields: TemplateFields<Verdict> = [
    .text("stage") { $0.stage },
    .text("word") { $0.word },
    .text("tone") { $0.tone },
    .optionalText("summary") { $0.summary.isEmpty ? nil : $0.summary },
    .list("overrides") { $0.overrides },
  ]
}
