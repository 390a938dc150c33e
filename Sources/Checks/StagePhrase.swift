/// How a message says from which stage on something is required.
enum StagePhrase {
  /// To stand after "is required".
  static func before(_ stage: String) -> String {
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
  static func label(_ stage: String) -> String {
    stage == "draft" ? "" : "from \"\(stage)\" on"
  }
}
