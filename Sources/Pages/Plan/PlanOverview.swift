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
  /// How many steps are late: "1"; `nil` for none.
  let late: String?
  /// The first of them.
  let lateSteps: [StepLink]
  /// How many more are late: "2 more"; `nil` for none.
  let moreLate: String?
  /// The day of the next step; `nil` for none.
  let next: TimeText?
  /// What is due on that day, the first of it.
  let nextSteps: [StepLink]
  /// How much more is due on that day: "2 more"; `nil` for none.
  let moreNext: String?
  /// The day of the next review of the success plan; `nil` where none is written.
  let review: TimeText?
  /// Whether that lies behind.
  let isReviewPast: Bool
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
    let lateOnes = steps.filter { $0.item.isOverdue(on: now) }
    late = lateOnes.isEmpty ? nil : "\(lateOnes.count)"
    lateSteps = lateOnes.prefix(2).map { StepLink($0, on: now, words) }
    moreLate = lateOnes.count > 2 ? words(.moreReasons, count: lateOnes.count - 2) : nil
    let coming = steps.filter { $0.item.item.status.isOpen && $0.item.due.map { $0 >= now } ?? false }
    let day = coming.first?.item.due
    next = day.map { TimeText($0, words: words.planDay($0, beside: now)) }
    let onNextDay = coming.prefix { $0.item.due == day }
    nextSteps = onNextDay.prefix(2).map { StepLink($0, on: now, words) }
    moreNext = onNextDay.count > 2 ? words(.moreReasons, count: onNextDay.count - 2) : nil
    let plannedReview = account.handover.successPlan.nextReview?.value
    review = plannedReview.map { TimeText($0, words: words.planDay($0, beside: now)) }
    isReviewPast = plannedReview.map { $0 < now } ?? false
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
    if today < anchor {
      return (words(.beginsIn, ["distance": DistanceText(to: anchor, from: today, in: words).html]), counted)
    }
    if today > last {
      let end = TimeText(last, words: words.dayOfMonth(last, beside: today)).html
      return (SafeHTML(escaping: words[.ninetyDaysOver]), words(.endedOn, ["day": end]))
    }
    // The script counts the day anew.
    let number = "<span data-number=\"\(anchor)\">\(anchor.days(until: today) + 1)</span>"
    return (words(.dayOf, ["number": SafeHTML(alreadyEscaped: Array(number.utf8))]), counted)
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

/// A step that is named elsewhere on its page.
struct StepLink: Sendable {
  let title: SafeHTML
  let address: String
  /// How long it has been late: "6 days"; `nil` where it is not.
  let delay: DistanceText?

  init(_ step: PlanItemText, on today: CalendarDate, _ words: Words) {
    title = step.plainTitle
    address = "#\(step.anchor)"
    delay =
      step.item.isOverdue(on: today) ? step.item.due.map { DistanceText(to: $0, from: today, in: words) } : nil
  }
}

extension StepLink: TemplateModel {
  static let fields: TemplateFields<StepLink> = [
    .html("title") { $0.title },
    .text("address") { $0.address },
    .record("delay") { $0.delay },
  ]
}

extension PlanOverview: TemplateModel {
  static let fields: TemplateFields<PlanOverview> = [
    .html("today") { $0.today },
    .html("counted") { $0.counted },
    .optionalText("done") { $0.done },
    .optionalText("doneVisibly") { $0.doneVisibly },
    .optionalText("late") { $0.late },
    .list("lateSteps") { $0.lateSteps },
    .optionalText("moreLate") { $0.moreLate },
    .record("next") { $0.next },
    .list("nextSteps") { $0.nextSteps },
    .optionalText("moreNext") { $0.moreNext },
    .record("review") { $0.review },
    .flag("isReviewPast") { $0.isReviewPast },
    .record("reviewDistance") { $0.reviewDistance },
    .optionalText("cadence") { $0.cadence },
  ]
}
