internal import Diagnostics
internal import HandoverModel

/// A field that the stage of its document promises is not there, or holds nothing.
///
/// The schema says from which stage a field is required (`required-from`, `required-when`). An empty field, UNKNOWN, TBD and
/// other placeholders count as missing. A value that is there and cannot be read is `wrong-type`, not this.
enum MissingField: RequirementCheck {
  static let kind = FindingKind(
    "missing-field",
    .notReady,
    summary: "A field that is required at this stage is missing or empty.",
    reason: "Each stage is a promise to whoever reads the handover next; a gap makes them ask the customer again.",
    wrong: "stage: in-review\ncsm:",
    right: "stage: in-review\ncsm: jordan"
  )

  static func finding(for requirement: Requirement, in document: any Document) -> Finding? {
    guard case .field(let name) = requirement.subject, case .value(let example) = requirement.expectation else {
      return nil
    }
    let required = "\"\(name)\" is required \(StagePhrase.before(requirement))"
    switch requirement.state {
    case .absent:
      let place = document.content.course.promise
      let label = StagePhrase.label(requirement)
      return Finding(
        kind,
        required,
        at: place,
        label: label,
        help: "add a line above the second ---, such as \(name): \(example)"
      )
    case .empty:
      return requirement.range.map {
        let help = "write the answer here, such as \(name): \(example)"
        return Finding(kind, "\(required), and nothing is known yet", at: $0, help: help)
      }
    case .partly:
      return requirement.range.map {
        let help =
          "write the answer here, such as \(name): \(example); \"UNKNOWN\" is honest in a draft, and not enough here"
        return Finding(kind, "\(required), and says UNKNOWN", at: $0, help: help)
      }
    default: return nil
    }
  }
}
