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

  /// The verdict on `handover`, shown on `page`.
  init(of handover: Handover, in checked: CheckedBook, shownOn page: PageAddress) {
    stage = handover.stage.title
    missing = FindingText.all(of: handover, in: checked, on: .handover(of: handover.id), shownOn: page)
      .filter(\.rank.isError)
    isComplete = missing.isEmpty
    let count =
      switch missing.count {
      case 0: "nothing is missing"
      case 1: "1 thing is missing"
      default: "\(missing.count) things are missing"
      }
    let isAside = handover.stage.position == nil
    word = isAside ? handover.stage.title : isComplete ? "Yes" : "Not yet"
    tone = !isComplete ? "stop" : isAside ? "watch" : "good"
    summary =
      isAside ? [handover.asideReason, handover.waitingTime, count].compactMap { $0 }.joined(separator: "; ") : count
  }
}

extension Handover {
  /// Until when a handover on hold waits: "until 15 May 2026"; `nil` where it does not wait, or nobody wrote how long.
  fileprivate var waitingTime: String? {
    stage == .onHold ? progress.onHoldUntil.map { "until \($0.value.words)" } : nil
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
  ]
}
