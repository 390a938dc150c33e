internal import HandoverModel

/// How a message says from when on something is required.
enum StagePhrase {
  /// To stand after "is required".
  static func before(_ requirement: Requirement) -> String {
    if let condition = requirement.condition { return "where \"\(condition.field)\" is \"\(condition.value)\"" }
    return before(stage: requirement.stage)
  }

  /// The same for a stage.
  static func before(stage: String) -> String {
    switch stage {
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
