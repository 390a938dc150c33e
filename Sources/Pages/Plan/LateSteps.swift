internal import HandoverModel
internal import Templates

/// What is late on the day a plan is read.
struct LateSteps: Sendable {
  /// From when on something is.
  let when: ShownDays
  /// How many steps are late: "1".
  let count: String
  /// The days behind which one more is late, for the script: `2026-04-30 2026-05-08`.
  let days: String
  /// The first of those that are or will be late.
  let steps: [StepLink]

  /// How many are named.
  private static let named = 2

  /// What of `steps`, which are open, have a day, and stand in the order of their days, is late on `today`; `nil` where there are none.
  init?(_ steps: [PlanItemText], on today: CalendarDate, _ words: Words) {
    let days = steps.compactMap(\.item.due)
    guard let first = days.first else { return nil }
    when = ShownDays(after: first, on: today)
    count = "\(days.count { $0 < today })"
    self.days = days.map(\.description).joined(separator: " ")
    self.steps = steps.prefix(Self.named).map { StepLink($0, lateOn: today, words) }
  }
}

/// What is due on the next day on which something is.
struct NextSteps: Sendable {
  /// Between the day before and this one.
  let when: ShownDays
  let day: TimeText
  /// The first of it.
  let steps: [StepLink]
  /// How much more is due on that day: "2 more"; `nil` for none.
  let more: String?

  /// How many are named.
  private static let named = 2
  /// How many days with something due are told, for a page that is read later than it was built.
  private static let days = 8

  /// What of `steps`, which are open, have a day, and stand in the order of their days, is due next on `today` and when that is over.
  static func all(of steps: [PlanItemText], on today: CalendarDate, _ words: Words) -> [NextSteps] {
    var (all, since) = ([NextSteps](), CalendarDate?.none)
    var coming = steps.drop { step in step.item.due.map { $0 < today } ?? true }
    while let day = coming.first?.item.due, all.count < days {
      let due = coming.prefix { $0.item.due == day }
      all.append(
        NextSteps(
          when: ShownDays(since: since, until: day, on: today),
          day: TimeText(day, words: words.planDay(day, beside: today)),
          steps: due.prefix(named).map { StepLink($0, words) },
          more: due.count > named ? words(.moreReasons, count: due.count - named) : nil
        )
      )
      since = day.adding(days: 1)
      coming = coming.dropFirst(due.count)
    }
    return all
  }
}

/// A step that is named elsewhere on its page.
struct StepLink: Sendable {
  let title: SafeHTML
  let address: String
  /// How long it has been late: "6 days ago"; `nil` where that does not matter.
  let delay: DistanceText?
  /// From when on it is named; `nil` where it is each day.
  let when: ShownDays?

  init(_ step: PlanItemText, _ words: Words) {
    title = step.plainTitle
    address = "#\(step.anchor)"
    (delay, when) = (nil, nil)
  }

  /// A step that is named once it is late.
  init(_ step: PlanItemText, lateOn today: CalendarDate, _ words: Words) {
    title = step.plainTitle
    address = "#\(step.anchor)"
    delay = step.item.due.map { DistanceText(to: $0, from: today, in: words) }
    when = step.item.due.map { ShownDays(after: $0, on: today) }
  }
}

extension LateSteps: TemplateModel {
  static let fields: TemplateFields<LateSteps> = [
    .record("when") { $0.when },
    .text("count") { $0.count },
    .text("days") { $0.days },
    .list("steps") { $0.steps },
  ]
}

extension NextSteps: TemplateModel {
  static let fields: TemplateFields<NextSteps> = [
    .record("when") { $0.when },
    .record("day") { $0.day },
    .list("steps") { $0.steps },
    .optionalText("more") { $0.more },
  ]
}

extension StepLink: TemplateModel {
  static let fields: TemplateFields<StepLink> = [
    .html("title") { $0.title },
    .text("address") { $0.address },
    .record("delay") { $0.delay },
    .record("when") { $0.when },
  ]
}
