internal import Diagnostics
internal import HandoverModel

/// The brief no longer fits one printed page (DOMAIN.md, "Simplicity").
///
/// The brief shows as much as there is room for: where much is written, fewer rows and shorter beginnings, down to a least. What does not fit
/// then is long in itself, such as a promise of three sentences. How tall it will be is computed by a line budget (``BriefLayout``), which
/// may find that a brief is too long that just fits, and never the other way round.
enum BriefTooLong: HandoverCheck {
  static let kind = FindingKind(
    "brief-too-long",
    .warning,
    summary: "The brief does not fit one printed page.",
    reason:
      "Who has five minutes before a call reads one page. The second page is the one that is left on the printer.",
    wrong:
      "| Commitment |\n|---|\n| A view for the board, as we said in the demo and again on the telephone, with the figures of all regions, … |",
    right: "| Commitment |\n|---|\n| Board report view, all regions |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard let longest = PrintedBrief.excess(of: review.account, review.readiness, in: review.book) else { return [] }
    let sections = longest.compactMap { key(of: $0) }.compactMap { review.handover.content.section($0) }
    guard let first = sections.first else { return [] }
    let names = sections.map { "\"\($0.heading.text)\"" }.joined(separator: " and ")
    return [
      Finding(
        kind,
        "the brief does not fit one printed page: \(names) take the most room",
        at: first.heading.range,
        subjects: [first.key],
        help:
          "say it in fewer words where they stand, and put the rest into a section of its own, which the brief does not show"
      )
    ]
  }

  /// The section that a block of the brief shows.
  private static func key(of block: Int) -> String? {
    switch block {
    case 3: "why"
    case 4: "success"
    case 5: "stakeholders"
    case 6: "commitments"
    case 7: "roadblocks"
    case 8: "plan"
    case 10: "introduction"
    default: nil
    }
  }
}
