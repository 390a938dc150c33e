internal import Diagnostics
internal import HandoverModel

/// A section that the stage of its document promises holds less than the schema asks for: fewer words, items or rows, or
/// text where a table is needed.
enum ThinSection: RequirementCheck {
  static let kind = FindingKind(
    "thin-section",
    .notReady,
    summary: "A required section holds too little to be an answer.",
    reason: "\"Better reporting\" is not why a customer bought; what is too short to act on has to be asked again.",
    wrong: "## Why they bought\nBetter reporting.",
    right:
      "## Why they bought\n> \"We lose 1.8 million a year to routes planned in spreadsheets.\" (source: call, 12 Jan)"
  )

  static func finding(for requirement: Requirement, in document: any Document) -> Finding? {
    guard case .section = requirement.subject, let range = requirement.range else { return nil }
    switch requirement.state {
    case .tooShort(let has, let needs, let measure):
      return Finding(
        kind,
        "\"\(requirement.title)\" has \(ExpectationPhrase.count(has, measure)), and needs at least \(needs)",
        at: range,
        help: ExpectationPhrase.more(requirement)
      )
    case .withoutTable:
      return Finding(
        kind,
        "\"\(requirement.title)\" needs a table",
        at: range,
        help: ExpectationPhrase.table(requirement)
      )
    default: return nil
    }
  }
}
