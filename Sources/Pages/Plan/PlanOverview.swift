internal import HandoverModel
internal import Templates

/// Where a plan stands, in a few figures: which day it is, how much is done, what is late, what is next.
struct PlanOverview: Sendable {
  /// Which day of the plan it is: "Day 37", or how far away the first one is; `nil` where it is not known from when the plan counts.
  let today: SafeHTML?
  /// More about it: "of 90, counted from the introduction on 8 April".
  let counted: SafeHTML?
  /// "6 of 11"; `nil` where nothing is planned.
  let done: String?
  /// "4 of the 8 the customer sees".
  let doneVisibly: String?
  /// What is late, or will be; `nil` where nothing open has a day.
  let late: LateSteps?
  /// What is due next: the first of them now, the others when its day is past.
  let next: [NextSteps]
  /// The day of the next review of the success plan; `nil` where none is written.
  let review: TimeText?
  /// That it lies behind.
  let reviewOverdue: ShownDays?
  /// How far away it is.
  let reviewDistance: DistanceText?
  /// How often there is one, as written.
  let cadence: String?

  /// Where the plan of `account` stands, whose rows are `steps`, in the order of their days.
  init(of account: Account, _ steps: [PlanItemText], in book: AccountBook, _ words: Words) {
    let (plan, now) = (account.plan, book.today)
    (today, counted) = Self.day(of: account, on: now, words)
    let progress = plan.progress(on: now)
    done =
      progress.total == 0 ? nil : words(.countOfCount, ["done": "\(progress.done)", "total": "\(progress.total)"])
    let visible = plan.items.filter { $0.item.visibility?.value == .customer && $0.item.status != .cancelled }
    let visibleDone = visible.count { $0.item.status == .done }
    doneVisibly =
      visible.isEmpty
      ? words[.noneVisible] : words(.doneVisibly, ["done": "\(visibleDone)", "total": "\(visible.count)"])
    let dated = steps.filter { $0.item.item.status.isOpen && $0.item.due != nil }
    late = LateSteps(dated, on: now, words)
    next = NextSteps.all(of: dated, on: now, words)
    let plannedReview = account.handover.successPlan.nextReview?.value
    review = plannedReview.map { TimeText($0, words: words.planDay($0, beside: now)) }
    reviewOverdue = plannedReview.map { ShownDays(after: $0, on: now) }
    reviewDistance = plannedReview.map { DistanceText(to: $0, from: now, in: words) }
    cadence = account.handover.successPlan.cadence?.value
  }

  private static func day(
    of account: Account,
    on today: CalendarDate,
    _ words: Words
  ) -> (day: SafeHTML?, counted: SafeHTML?) {
    guard let anchor = account.plan.anchor, let last = account.plan.lastDay else { return (nil, nil) }
    let first = TimeText(anchor, words: words.dayOfMonth(anchor, beside: today)).html
    let counted = words(account.handover.planAnchor?.value.sentence ?? .countedFromDay, ["day": first])
    let end = words(.endedOn, ["day": TimeText(last, words: words.dayOfMonth(last, beside: today)).html])
    // The script counts the day anew.
    let number = "<span data-number=\"\(anchor)\">\(max(1, anchor.days(until: today) + 1))</span>"
    let stretches: [(since: CalendarDate?, until: CalendarDate?, day: SafeHTML, counted: SafeHTML)] = [
      (
        nil, anchor.adding(days: -1),
        words(.beginsIn, ["distance": DistanceText(to: anchor, from: today, in: words).html]), counted
      ),
      (anchor, last, words(.dayOf, ["number": SafeHTML(alreadyEscaped: Array(number.utf8))]), counted),
      (last.adding(days: 1), nil, SafeHTML(escaping: words[.ninetyDaysOver]), end),
    ]
    let ahead = stretches.filter { stretch in stretch.until.map { $0 >= today } ?? true }
      .map { stretch in
        let days = ShownDays(since: stretch.since, until: stretch.until, on: today)
        return (stretch.day.shown(on: days), stretch.counted.shown(on: days))
      }
    return (ahead.map(\.0).joined(by: ""), ahead.map(\.1).joined(by: ""))
  }
}

extension PlanAnchor {
  /// What says from when a plan counts.
  fileprivate var sentence: Sentence {
    switch self {
    case .date: .countedFromDay
    case .contractStart: .countedFromContract
    case .introduction: .countedFromIntroduction
    case .close: .countedFromClose
    }
  }
}

extension PlanOverview: TemplateModel {
  static let fields: TemplateFields<PlanOverview> = [
    .html("today") { $0.today },
    .html("counted") { $0.counted },
    .optionalText("done") { $0.done },
    .optionalText("doneVisibly") { $0.doneVisibly },
    .record("late") { $0.late },
    .list("next") { $0.next },
    .record("review") { $0.review },
    .record("overdue") { $0.reviewOverdue },
    .record("reviewDistance") { $0.reviewDistance },
    .optionalText("cadence") { $0.cadence },
  ]
}
