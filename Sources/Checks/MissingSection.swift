internal import Diagnostics
internal import HandoverModel

/// A section that the stage of its document promises is not there.
///
/// A section is found by its heading: the title or an alias from the schema, at any level below the document's title.
struct MissingSection: Check {
  static let kind = FindingKind(
    "missing-section",
    .notReady,
    summary: "A section that is required at this stage is missing.",
    reason:
      "The CSM opens the brief minutes before the call; what is not in the handover, the customer has to say again.",
    wrong: "stage: in-review       # and no heading \"Success criteria\"",
    right: "## Success criteria\n| Outcome | Metric | Baseline | Target | By | Judged by |"
  )

  func findings(in book: AccountBook) -> [Finding] {
    book.documents.flatMap { document in
      document.content.requirements
        .filter { $0.subject == .section && $0.timing == .now && $0.state == .absent }
        .map { section in
          Finding(
            Self.kind,
            "\"\(section.title)\" is required \(StagePhrase.before(section))",
            at: document.content.promise,
            label: StagePhrase.label(section),
            help: section.hint
          )
        }
    }
  }
}
