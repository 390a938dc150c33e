internal import HandoverModel
internal import Templates

/// A roadblock as the brief shows it.
struct RiskText: Sendable {
  let risk, mitigation, owner: AnswerText
  /// By what one sees that it comes; `nil` where there is no room for it.
  let trigger: AnswerText?
  /// How bad it would be: "High"; `nil` where nobody knows.
  let level: String?
  /// Whether it would be very bad.
  let isHigh: Bool

  init(_ roadblock: Roadblock, isTerse: Bool, by writer: DocumentWriter) {
    risk = AnswerText(roadblock.name, by: writer)
    level = roadblock.severity?.value.map { writer.words[$0.phrase] }
    trigger = isTerse ? nil : AnswerText(roadblock.trigger, by: writer)
    mitigation = AnswerText(roadblock.mitigation, by: writer)
    owner = AnswerText(roadblock.owner?.answer, by: writer)
    isHigh = roadblock.severity?.value == .high
  }
}

extension RiskText: TemplateModel {
  static let fields: TemplateFields<RiskText> = [
    .record("risk") { $0.risk },
    .optionalText("level") { $0.level },
    .record("trigger") { $0.trigger },
    .record("mitigation") { $0.mitigation },
    .record("owner") { $0.owner },
    .flag("isHigh") { $0.isHigh },
  ]
}

extension Roadblock.Level {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .high: .high
    case .medium: .medium
    case .low: .low
    }
  }
}
