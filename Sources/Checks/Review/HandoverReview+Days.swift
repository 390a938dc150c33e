internal import Diagnostics
internal import HandoverModel

extension HandoverReview {
  /// Whether the deal is won.
  var isWon: Bool { handover.deal.closeState?.value == .won }
  /// Whether there is no deal any more: it was lost, or the handover withdrawn.
  var isOver: Bool { handover.isOver }

  /// When the contract starts: on the day written, or else when the deal closes.
  var contractStart: Written<CalendarDate>? { handover.deal.contractStart ?? handover.deal.closeDate }

  /// What happens on ``contractStart``: to stand behind "after", and behind "before" or "the day".
  var contractStartWords: (behindAfter: String, clause: String) {
    handover.deal.contractStart == nil
      ? ("the close", "the deal closes") : ("the contract starts", "the contract starts")
  }

  /// How far `date` is from today: "tomorrow", "5 days ago".
  func distance(to date: CalendarDate) -> String { today.distance(to: date) }

  /// The day by which AE and CSM must have met; `nil` where the deal is not won, or nobody says when.
  var internalMeetingDeadline: CalendarDate? {
    handover.internalMeetingDeadline(by: book.configuration)
  }

  /// The last of the `count` days that begin with the plan's anchor.
  func lastDay(of count: Int) -> CalendarDate? { account.plan.anchor?.adding(days: count - 1) }

  /// Whether its stage requires the field called `name` already, so that it is told where it is missing.
  func isRequired(_ name: String) -> Bool {
    handover.content.requirements.contains {
      $0.subject == .field(name) && $0.position <= handover.content.course.reached
    }
  }
}
