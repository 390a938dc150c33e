internal import Diagnostics
internal import HandoverModel

/// A playbook in use is past its review (DOMAIN.md, "Review the process regularly").
enum PlaybookReviewOverdue: BookCheck {
  static let kind = FindingKind(
    "playbook-review-overdue",
    .warning,
    summary: "A playbook was not reviewed when it should have been.",
    reason: "People do what a playbook says; an old one teaches what was found wrong long ago.",
    wrong: "reviewed-on: 2025-03-01\nreview-every-days: 180",
    right: "reviewed-on: 2026-02-16\nreview-every-days: 180"
  )

  static func findings(in book: AccountBook) -> [Finding] {
    book.playbooks.compactMap { playbook in
      guard playbook.content.fields.word("stage") != "retired", let reviewed = playbook.reviewedOn,
        let days = playbook.reviewEveryDays?.value
      else { return nil }
      let due = reviewed.value.adding(days: days)
      guard due < book.today else { return nil }
      let owner = playbook.owner.map { book.personName($0.value) }
      return Finding(
        kind,
        "\"\(playbook.title)\" was due for its review on \(due)",
        at: reviewed.range,
        help: "\(owner ?? "its owner") reads it, mends it and writes today's date here; or retire it: stage: retired"
      )
    }
  }
}
