internal import Checks
internal import HandoverModel
internal import Templates

/// A stage in the life of a handover, for the strip that shows how far it has come.
struct StageText: Sendable {
  let title: String
  let isPast: Bool
  let isCurrent: Bool
  /// The day on which it came into the stage; `nil` where that is not known.
  let day: TimeText?
  /// What the gate into the next stage says: "Gate 3: 2 things are missing"; `nil` for every other.
  let gate: String?
  /// Whether that gate is open.
  let isOpen: Bool

  /// The stages of the course of the handover of `account`; one aside from it stands where it left.
  static func course(of account: Account, in checked: CheckedBook, _ words: Words) -> [StageText] {
    let handover = account.handover
    let reached = handover.promisedStage.position ?? 0
    let isOver = handover.isOver
    let gates = checked.readiness(of: handover)?.gates ?? []
    return Stage.course.enumerated().map { position, stage in
      // The next gate that it must pass is the first that leads beyond where it stands.
      let gate =
        isOver
        ? nil
        : gates.first { (Stage(rawValue: $0.stage)?.position ?? 0) > reached }.flatMap {
          $0.stage == stage.rawValue ? $0 : nil
        }
      return StageText(
        title: words[stage.phrase],
        isPast: position <= reached,
        isCurrent: position == reached,
        day: position <= reached ? account.day(of: stage).map { TimeText($0, in: words) } : nil,
        gate: gate.map { gate in
          words(
            .gateSays,
            [
              "number": "\(gate.number)",
              "state": gate.lacks.isEmpty ? words[.nothingMissing] : words(.thingsMissing, count: gate.lacks.count),
            ]
          )
        },
        isOpen: gate?.isOpen ?? false
      )
    }
  }
}

extension Account {
  /// The day on which it came into `stage`, as far as the document or git's history knows.
  fileprivate func day(of stage: Stage) -> CalendarDate? {
    switch stage {
    case .draft: draftedOn?.day
    case .accepted: handover.progress.acceptedOn?.value
    case .introduced: handover.introductionDay?.value
    case .onboarded: onboardedOn?.day
    default: nil
    }
  }
}

extension StageText: TemplateModel {
  static let fields: TemplateFields<StageText> = [
    .text("title") { $0.title },
    .flag("isPast") { $0.isPast },
    .flag("isCurrent") { $0.isCurrent },
    .record("day") { $0.day },
    .optionalText("gate") { $0.gate },
    .flag("isOpen") { $0.isOpen },
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
