internal import HandoverModel

/// How a message says from when on something is required.
enum StagePhrase {
  /// To stand after "is required", of `document`.
  static func before(_ requirement: Requirement, in document: any Document) -> String {
    if let condition = requirement.condition { return "where \"\(condition.field)\" is \"\(condition.value)\"" }
    return before(stage: requirement.stage, of: document)
  }

  /// The same for a stage. What those of a handover mean is known; of those of other kinds only the names are, and nothing is before
  /// the first.
  static func before(stage: String, of document: any Document) -> String {
    guard document is Handover else {
      return stage == document.content.course.stages.first ? "from the stage \"\(stage)\" on" : "before \"\(stage)\""
    }
    return switch stage {
    case "draft": "from the first draft on"
    case "in-review": "before a handover can be reviewed"
    case "accepted": "before a handover can be accepted"
    case "introduced": "before the customer meets their new contact"
    case "onboarding": "before onboarding begins"
    case "onboarded": "before a customer counts as onboarded"
    default: "from the stage \"\(stage)\" on"
    }
  }

  /// To stand beside the stage that a document has.
  static func label(_ requirement: Requirement) -> String {
    requirement.stage == "draft" ? "" : "from \"\(requirement.stage)\" on"
  }
}
