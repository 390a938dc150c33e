internal import Diagnostics
internal import HandoverModel

/// The last day to give notice is within `notice-ahead` days, or has passed while the renewal is still ahead (DOMAIN.md, "What goes
/// wrong": renewal surprise).
///
/// That day is `notice-days` before the renewal. What it means depends on whether the contract renews itself. Also where the
/// handover was sent back or waits; not for what was cancelled or lost.
enum NoticeNear: HandoverCheck {
  static let kind = FindingKind(
    "notice-near",
    .warning,
    summary: "The last day to give notice is near, or has passed.",
    reason:
      "The renewal is decided on the last day for notice, months before the date that everybody has in the calendar.",
    wrong: "renewal-date: 2026-07-01\nnotice-days: 90      # and today is 30 March",
    right: "renewal-date: 2027-07-01\nnotice-days: 90"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let deal = review.handover.deal
    guard !review.isOver, let renewal = deal.renewal, let notice = deal.noticeDays, renewal.value > review.today else {
      return []
    }
    let last = renewal.value.adding(days: -notice.value)
    guard review.today.days(until: last) <= review.timing.noticeAhead else { return [] }
    let isPast = last < review.today
    return [
      Finding(
        kind,
        "\(isPast ? "the last day for notice was" : "notice can be given until") \(last), \(review.distance(to: last)), "
          + consequence(deal.renewsAutomatically?.value, on: renewal.value, isPast: isPast),
        at: renewal.range,
        notes: [.init("how many days before it notice is due", at: notice.range)],
        help: advice(deal.renewsAutomatically?.value, isPast: isPast)
      )
    ]
  }

  /// What comes on the day of the renewal, to follow the last day for notice.
  private static func consequence(_ isAutomatic: Bool?, on renewal: CalendarDate, isPast: Bool) -> String {
    switch isAutomatic {
    case true: isPast ? "and the contract renews itself on \(renewal)" : "or the contract renews itself on \(renewal)"
    case false: "and the contract ends on \(renewal) unless both sides renew it"
    case nil: "and the renewal is on \(renewal)"
    }
  }

  /// What to do.
  private static func advice(_ isAutomatic: Bool?, isPast: Bool) -> String {
    switch (isAutomatic, isPast) {
    case (true?, true): "tell the customer what the renewal brings and costs, before the invoice does"
    case (true?, false): "ask the customer now whether it shall go on as it is, before they give notice to be safe"
    case (false?, _): "ask who decides on the renewal, and send the offer now"
    case (nil, _): "look into the contract whether it renews itself, and talk to the customer now"
    }
  }
}
