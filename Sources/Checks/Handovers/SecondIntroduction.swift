internal import Diagnostics
internal import HandoverModel

/// The customer's plan holds another introduction or handover meeting than the one that is booked (DOMAIN.md, "Introduction meeting":
/// exactly one customer-visible handover meeting).
///
/// 1. An item that the customer sees and whose title is such a meeting, by ``MeetingTitle``, on the day of `intro-meeting` is that
///    meeting; so is one without a day. One of them may stand in the plan.
/// 2. What is done, cancelled or past cannot be taken back, and is not told.
enum SecondIntroduction: HandoverCheck {
  static let kind = FindingKind(
    "second-introduction",
    .warning,
    summary: "The customer's plan holds a second introduction or handover meeting.",
    reason: "One meeting, one first impression. A second one tells the customer that the first did not count.",
    wrong: "intro-meeting: 2026-04-16 10:00\n\n- [ ] Handover meeting with the CSM (@jordan, 2026-04-23, customer)",
    right: "intro-meeting: 2026-04-16 10:00\n\n- [ ] Kickoff held (@jordan, 2026-04-21, customer)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    let day = handover.introductionDay
    let titles = MeetingTitle(
      on: handover,
      csm: day.map { handover.team.csm(on: $0.value) } ?? handover.team.csm?.value,
      in: review.book
    )
    let meetings = review.planItems.filter { item in
      item.item.visibility?.value == .customer && item.due.map { $0 >= review.today } ?? true
        && titles.isIntroduction(item.name)
    }
    let isBooked = { (item: Plan.Item) in day == nil || item.due == nil || item.due == day?.value }
    let first = meetings.firstIndex(where: isBooked)
    return meetings.indices.filter { $0 != first }.map { place in
      let item = meetings[place]
      let other =
        if let day, item.due != day.value { "the introduction is on \(day.value)" } else {
          first.map { "the plan has \"\(meetings[$0].name)\" already" } ?? "the plan has one already"
        }
      return Finding(
        kind,
        "\"\(item.name)\" is a second introduction: \(other)",
        at: item.item.title.range,
        notes: day.map { [.init("the introduction", at: $0.range)] } ?? [],
        help: "meet once: put what is left on that agenda, or take customer away if the customer is not there"
      )
    }
  }
}
