internal import Diagnostics
internal import HandoverModel

/// A section that the stage of its document promises is not there.
///
/// A section is found by its heading: the title or an alias from the schema, at any level below the document's title.
enum MissingSection: RequirementCheck {
  static let kind = FindingKind(
    "missing-section",
    .notReady,
    summary: "A section that is required at this stage is missing.",
    reason:
      "The CSM opens the brief minutes before the call; what is not in the handover, the customer has to say again.",
    wrong: "stage: in-review       # and no heading \"Success criteria\"",
    right: "## Success criteria\n| Outcome | Metric | Baseline | Target | By | Judged by |"
  )

  static func finding(for requirement: Requirement, in document: any Document) -> Finding? {
    guard case .section = requirement.subject, requirement.state == .absent else { return nil }
    return Finding(
      kind,
      "\"\(requirement.title)\" is required \(StagePhrase.before(requirement, in: document))",
      at: document.content.course.promise,
      label: StagePhrase.label(requirement),
      help: ExpectationPhrase.section(requirement)
    )
  }
}
