internal import HandoverModel
internal import Templates

/// A stage in the life of a handover, for the strip that shows how far it has come.
struct StageText: Sendable {
  let title: String
  let isPast: Bool
  let isCurrent: Bool

  /// The stages of the course; a handover aside from it stands where it left.
  static func course(of handover: Handover, in words: Words) -> [StageText] {
    let reached = handover.promisedStage.position ?? 0
    return Stage.course.enumerated().map { position, stage in
      StageText(title: words[stage.phrase], isPast: position <= reached, isCurrent: position == reached)
    }
  }
}

extension StageText: TemplateModel {
  static let fields: TemplateFields<StageText> = [
    .text("title") { $0.title },
    .flag("isPast") { $0.isPast },
    .flag("isCurrent") { $0.isCurrent },
  ]
}

extension Stage {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .draft: .stageDraft
    case .inReview: .stageInReview
    case .accepted: .stageAccepted
    case .introduced: .stageIntroduced
    case .onboarding: .stageOnboarding
    case .onboarded: .stageOnboarded
    case .returned: .stageReturned
    case .onHold: .stageOnHold
    case .cancelled: .stageCancelled
    }
  }
}
