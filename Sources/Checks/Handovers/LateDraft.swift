internal import Diagnostics
internal import HandoverModel

/// The handover was begun later than `draft-before-close` days before the close (DOMAIN.md, "Start early").
///
/// Only while it is a draft or in review: later nothing can be done about it. A draft begun after the close is late too, and not
/// impossible, so it is told here and not as dates that contradict each other. Where `drafted-on` is not written, the day of the first
/// commit counts, if it was a draft then.
enum LateDraft: HandoverCheck {
  static let kind = FindingKind(
    "late-draft",
    .advice,
    summary: "The handover was begun too shortly before the close.",
    reason: "What is written weeks after a call is what somebody still remembers of it.",
    wrong: "close-date: 2026-03-27\ndrafted-on: 2026-03-20",
    right: "close-date: 2026-03-27\ndrafted-on: 2026-02-20"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard handover.stage == .draft || handover.stage == .inReview, !review.isOver,
      let drafted = review.account.draftedOn, let close = handover.deal.closeDate, drafted.day <= review.today
    else { return [] }
    let days = drafted.day.days(until: close.value)
    guard days < review.timing.draftBeforeClose else { return [] }
    let when =
      switch days {
      case 0: "on the day of the close"
      case ..<0: "\(Wording.count(-days, "day")) after the close"
      default: "\(Wording.count(days, "day")) before the close"
      }
    // A day that nobody wrote is named.
    let on = handover.progress.draftedOn == nil ? "on \(drafted.day), " : ""
    return [
      Finding(
        kind,
        "the draft was begun \(on)\(when), and should be there \(Wording.count(review.timing.draftBeforeClose, "day")) before it",
        at: handover.progress.draftedOn?.range ?? close.range,
        notes: handover.progress.draftedOn == nil ? [] : [.init("the close", at: close.range)],
        help: "go through the notes and recordings of the first calls now, while the AE remembers them"
      )
    ]
  }
}
