internal import Diagnostics
internal import HandoverModel

/// A section that the stage of its document promises holds nothing that answers.
///
/// Nothing, only comments, or only placeholders (UNKNOWN, TBD, `[Name]` …) count as nothing; so does a table without rows.
struct EmptySection: Check {
  static let kind = FindingKind(
    "empty-section",
    .notReady,
    summary: "A required section has a heading, and nothing under it that answers.",
    reason: "A heading without an answer looks finished from afar; the CSM finds out in the meeting.",
    wrong: "## Roadblocks\nTBD",
    right:
      "## Roadblocks\n| Risk | Severity | Mitigation | Owner |\n|---|---|---|---|\n| CFO reviews in October | high | first figures by 1 August | @jordan |"
  )

  func findings(in book: AccountBook) -> [Finding] {
    book.documents.flatMap { document in
      document.content.requirements.filter { $0.subject == .section && $0.timing == .now && $0.state == .empty }
        .compactMap { section in
          section.range.map {
            Finding(
              Self.kind,
              "\"\(section.title)\" holds no answer yet, and is required \(StagePhrase.before(section))",
              at: $0,
              help: "write what you know, or ask whoever does; \"UNKNOWN\" is honest in a draft, and not enough here"
            )
          }
        }
    }
  }
}
