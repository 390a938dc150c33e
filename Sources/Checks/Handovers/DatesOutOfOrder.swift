internal import Diagnostics
internal import HandoverModel

/// Two days of the handover that cannot both be true, because the one must come before the other.
///
/// A day that says that something happened and is still to come is told as `day-to-come` or by a gate, and not compared. Of one
/// day only the first contradiction is told. Only for a handover on its course.
enum DatesOutOfOrder: HandoverCheck {
  static let kind = FindingKind(
    "dates-out-of-order",
    .warning,
    summary: "Two days contradict each other.",
    reason: "Who is responsible when, and how long things take, is read off these days; one of the two is wrong.",
    wrong: "accepted-on: 2026-03-31\nintroduced-on: 2026-03-13",
    right: "accepted-on: 2026-03-31\nintroduced-on: 2026-04-08"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    var places: Set<SourceRange> = []
    return pairs(in: review).compactMap { pair in
      guard let early = pair.early, let late = pair.late, late.value < early.value, places.insert(late.range).inserted
      else { return nil }
      return Finding(
        kind,
        "\(pair.lateEvent) on \(late.value), before \(pair.earlyEvent) on \(early.value)",
        at: late.range,
        notes: [.init(pair.earlyEvent, at: early.range)],
        help: "correct the day that is wrong"
      )
    } + contradictions(in: review).filter { places.insert($0.range).inserted }
  }

  /// Two days, the first of which is not after the second.
  private struct Pair {
    let early: Written<CalendarDate>?
    let earlyEvent: String
    let late: Written<CalendarDate>?
    let lateEvent: String

    init(
      _ late: Written<CalendarDate>?,
      _ lateEvent: String,
      before early: Written<CalendarDate>?,
      _ earlyEvent: String
    ) {
      (self.early, self.earlyEvent, self.late, self.lateEvent) = (early, earlyEvent, late, lateEvent)
    }
  }

  private static func pairs(in review: HandoverReview) -> [Pair] {
    let (handover, progress) = (review.handover, review.handover.progress)
    let accepted = review.happened(progress.acceptedOn)
    let introduced = review.happened(progress.introducedOn)
    let met = review.happened(progress.internalMeetings.min { $0.value < $1.value })
    let close = review.isWon ? review.happened(handover.deal.closeDate) : nil
    // Without the introduction, a support that ends before it cannot be mended any more.
    let meeting = review.hasReached(.introduced) ? nil : handover.introduction?.map(\.date)
    let plan = handover.successPlan
    let begun = review.happened(plan.startedOn)
    let csm = (progress.acceptedBy ?? handover.team.csm).map { review.book.personName($0.value) } ?? "the CSM"
    return [
      Pair(accepted, "\(csm) accepted", before: met, "AE and CSM met"),
      Pair(accepted, "\(csm) accepted", before: close, "the deal closed"),
      Pair(introduced, "the introduction was held", before: accepted, "\(csm) accepted"),
      Pair(review.happened(progress.onboardedOn), "the customer was onboarded", before: introduced, "the introduction"),
      Pair(review.happened(plan.agreedOn), "the success plan was agreed", before: begun, "it was begun"),
      Pair(handover.team.aeSupportUntil, "the AE's support ends", before: meeting, "the introduction"),
      Pair(
        review.happened(progress.confidence?.on),
        "the customer's confidence was asked for",
        before: introduced,
        "the introduction"
      ),
    ]
  }

  /// What is no matter of before and after alone.
  private static func contradictions(in review: HandoverReview) -> [Finding] {
    let (handover, progress) = (review.handover, review.handover.progress)
    var findings: [Finding] = []
    let introduced = review.happened(progress.introducedOn)
    let planned = handover.introduction?.map(\.date)
    if let introduced, let planned, introduced.value != planned.value {
      findings.append(
        Finding(
          kind,
          "the introduction was held on \(introduced.value), and planned for \(planned.value)",
          at: introduced.range,
          notes: [.init("planned", at: planned.range)],
          help: "write the day on which it was held in both lines; the plan counts from intro-meeting"
        )
      )
    }
    if let told = progress.customerTold, let meeting = introduced ?? planned, told.value > meeting.value,
      !(review.hasReached(.introduced) && told.value > review.today)
    {
      findings.append(
        Finding(
          kind,
          "the customer is told on \(told.value) who takes over, after the introduction on \(meeting.value)",
          at: told.range,
          notes: [.init("the introduction", at: meeting.range)],
          help: "tell them before they meet their CSM, or correct the day"
        )
      )
    }
    if let start = handover.deal.contractStart, let close = handover.deal.closeDate, !review.isOver,
      start.value.days(until: close.value) > longestBeforeClose
    {
      let days = start.value.days(until: close.value)
      findings.append(
        Finding(
          kind,
          "the contract starts on \(start.value), \(Wording.count(days, "day")) before the deal closes on \(close.value)",
          at: start.range,
          notes: [.init("the close", at: close.range)],
          help: "correct the day that is wrong; is it the year?"
        )
      )
    }
    return findings
  }

  /// So many days before the signature a contract may begin: from the first of the month in which it is signed.
  private static let longestBeforeClose = 31
}

extension HandoverReview {
  /// `date`, if it is not still to come.
  fileprivate func happened(_ date: Written<CalendarDate>?) -> Written<CalendarDate>? {
    date.flatMap { $0.value <= today ? $0 : nil }
  }
}
