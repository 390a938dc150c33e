internal import Checks
internal import HandoverModel
internal import Templates

/// Whether a handover keeps what its stage promises, and what it lacks.
struct Verdict: Sendable {
  /// The stage it has reached: "In review".
  let stage: String
  /// Whether nothing is missing.
  let isComplete: Bool
  /// How much is missing, in words: "2 things are missing".
  let summary: String
  /// What is missing: its errors.
  let missing: [FindingText]

  /// The verdict on `handover`, shown on `page`.
  init(of handover: Handover, in checked: CheckedBook, shownOn page: PageAddress) {
    stage = handover.stage.title
    missing = FindingText.all(of: handover, in: checked, on: .handover(of: handover.id), shownOn: page)
      .filter { $0.tone == "stop" }
    isComplete = missing.isEmpty
    summary =
      switch missing.count {
      case 0: "nothing is missing"
      case 1: "1 thing is missing"
      default: "\(missing.count) things are missing"
      }
  }
}

extension Verdict: TemplateModel {
  static let fields: TemplateFields<Verdict> = [
    .text("stage") { $0.stage },
    .flag("isComplete") { $0.isComplete },
    .text("summary") { $0.summary },
    .list("missing") { $0.missing },
  ]
}
