internal import HandoverModel
public import Templates

/// A roadblock as the brief shows it.
public struct RiskText: Sendable {
  let risk, severity, trigger, mitigation, owner: AnswerText
  /// Whether it would be very bad.
  let isHigh: Bool

  init(_ roadblock: Roadblock, by writer: DocumentWriter) {
    risk = AnswerText(roadblock.risk, by: writer)
    severity = AnswerText(roadblock.severity, by: writer)
    trigger = AnswerText(roadblock.trigger, by: writer)
    mitigation = AnswerText(roadblock.mitigation, by: writer)
    owner = AnswerText(roadblock.owner, by: writer)
    isHigh = roadblock.level == .high
  }
}

extension RiskText: TemplateModel {
  public static let fields: [TemplateField<RiskText>] = [
    .record("risk") { $0.risk },
    .record("severity") { $0.severity },
    .record("trigger") { $0.trigger },
    .record("mitigation") { $0.mitigation },
    .record("owner") { $0.owner },
    .flag("isHigh") { $0.isHigh },
  ]
}
