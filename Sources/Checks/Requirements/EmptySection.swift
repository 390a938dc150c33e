internal import Diagnostics
internal import HandoverModel

/// A section that the stage of its document promises holds nothing that answers.
///
/// Nothing, only comments, or only placeholders (UNKNOWN, TBD, `[Name]` …) count as nothing; so does a table without rows.
enum EmptySection: RequirementCheck {
  static let kind = FindingKind(
    "empty-section",
    .notReady,
    summary: "A required section has a heading, and nothing under it that answers.",
    reason: "A heading without an answer looks finished from afar; the CSM finds out in the meeting.",
    wrong: "## Roadblocks\nTBD",
    right:
      "## Roadblocks\n| Risk | Severity | Mitigation | Owner |\n|---|---|---|---|\n| CFO reviews in October | high | first figures by 1 August | @jordan |"
  )

  static func finding(for requirement: Requirement, in document: any Document) -> Finding? {
    guard case .section = requirement.subject, requirement.state == .empty, let range = requirement.range else {
      return nil
    }
    return Finding(
      kind,
      "\"\(requirement.title)\" holds no answer yet, and is required \(StagePhrase.before(requirement, in: document))",
      at: range,
      help: "write what you know, or ask whoever does; \"UNKNOWN\" is honest in a draft, but not enough here"
    )
  }
}
