internal import Diagnostics
internal import HandoverModel

/// A field that the stage of its document promises is not there, or holds nothing.
///
/// The schema says from which stage a field is required (`required-from`, `required-when`). An empty field, UNKNOWN, TBD and
/// other placeholders count as missing. A value that is there and cannot be read is `wrong-type`, not this. What another field asks
/// for is told at that one's value: `agreed-by` at `status: agreed`.
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
    guard case .field(let name) = requirement.subject, let example = ExpectationPhrase.example(requirement) else {
      return nil
    }
    let suchAs = example == ExpectationPhrase.anything ? "" : ", such as \(name): \(example)"
    let required = "\"\(name)\" is required \(StagePhrase.before(requirement, in: document))"
    switch requirement.state {
    case .absent:
      let asking = requirement.condition.flatMap { document.content.fields.range(of: $0.field) }
      let parts = name.split(separator: ".")
      return Finding(
        kind,
        required,
        at: asking ?? document.content.course.promise,
        label: asking == nil ? StagePhrase.label(requirement) : "",
        help: parts.count > 1
          ? "add it to \"\(parts[0])\", such as \(parts.dropFirst().joined(separator: ".")): \(example)"
          : suchAs.isEmpty
            ? "add a line above the second --- that begins with \(name):" : "add a line above the second ---\(suchAs)"
      )
    case .empty:
      return requirement.range.map {
        let help = "write the answer here\(suchAs)"
        return Finding(kind, "\(required), and nothing is known yet", at: $0, help: help)
      }
    case .partly:
      return requirement.range.map {
        let help = "write the answer here\(suchAs); \"UNKNOWN\" is honest in a draft, and not enough here"
        return Finding(kind, "\(required), and says UNKNOWN", at: $0, help: help)
      }
    case .unreadable, .nobody:
      let fault = requirement.state == .nobody ? "names nobody in people.yaml" : "cannot be read"
      return requirement.range.map {
        Finding(kind, "\(required), and what it says \(fault)", at: $0, help: "write the answer here\(suchAs)")
      }
    default: return nil
    }
  }
}

extension FieldSet {
  /// Where the value of the field called `name` is; for one of a group, such as `success-plan.status`, its own.
  fileprivate func range(of name: String) -> SourceRange? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return field(name)?.range }
    return entries(parts[0]).typedValue(parts[1])?.range
  }
}
