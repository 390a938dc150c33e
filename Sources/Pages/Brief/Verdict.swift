internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// Whether a handover keeps what its stage promises, and what it lacks.
struct Verdict: Sendable {
  /// The stage it has reached: "In review".
  let stage: String
  /// The answer in a word or two: "Yes", "Not yet", and for a handover aside from its course where it is: "On hold".
  let word: String
  /// The answer's tone in the style sheet: `good`, `stop` or `watch`.
  let tone: String
  /// Whether nothing is missing.
  let isComplete: Bool
  /// How much is missing, in words: "2 things are missing"; why it is aside from its course, where a reason is written.
  let summary: String
  /// What is missing: its errors.
  let missing: [FindingText]
  /// What is probably wrong: its warnings.
  let doubts: [FindingText]
  /// The next closed gate, with what else it lacks; `nil` for none, and for a handover that is aside from its course.
  let next: GateText?
  /// The gates that a manager let it through.
  let overrides: [OverrideText]

  /// The verdict on `handover`, shown on `page`.
  init(of handover: Handover, in checked: CheckedBook, shownOn page: PageAddress, _ words: Words) {
    stage = words[handover.stage.phrase]
    let all = FindingText.all(of: handover, in: checked, on: .handover(of: handover.id), shownOn: page, in: words)
    missing = all.filter(\.rank.isError)
    doubts = all.filter { $0.rank == .warning }
    let readiness = checked.readiness(of: handover)
    let overrides = (readiness?.gates ?? []).compactMap { OverrideText(of: $0, in: checked.book, words) }
    self.overrides = overrides
    isComplete = missing.isEmpty
    let count =
      switch missing.count {
      case 0: overrides.first.map { words(.letThroughBy, ["name": $0.by]) } ?? words[.nothingMissing]
      case let count: words(.thingsMissing, count: count)
      }
    let isAside = handover.stage.position == nil
    let told = Set(missing.map(\.message))
    let isIntroduced = handover.hasReached(.introduced)
    next =
      isAside ? nil : readiness.flatMap { GateText(nextIn: $0, isIntroduced: isIntroduced, without: told, in: words) }
    word = isAside ? words[handover.stage.phrase] : words[isComplete ? .yes : .notYet]
    tone = !isComplete ? "stop" : isAside ? "watch" : "good"
    summary =
      isAside
      ? [handover.asideReason, handover.waitingTime(in: words), count].compactMap { $0 }.joined(separator: "; ") : count
  }
}

extension Handover {
  /// Until when a handover on hold waits: "until 15 May 2026"; `nil` where it does not wait, or nobody wrote how long.
  fileprivate func waitingTime(in words: Words) -> String? {
    stage == .onHold ? progress.onHoldUntil.map { words(.untilDay, ["day": words.day($0.value)]) } : nil
  }
}

extension Verdict: TemplateModel {
  static let fields: TemplateFields<Verdict> = [
    .text("stage") { $0.stage },
    .text("word") { $0.word },
    .text("tone") { $0.tone },
    .flag("isComplete") { $0.isComplete },
    .text("summary") { $0.summary },
    .list("missing") { $0.missing },
    .flag("hasDoubts") { !$0.doubts.isEmpty },
    .list("doubts") { $0.doubts },
    .record("next") { $0.next },
    .list("overrides") { $0.overrides },
  ]
}
