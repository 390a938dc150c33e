internal import HandoverModel
internal import Templates

/// A window of the plan as the page shows it.
struct PlanWindowText: Sendable {
  /// Its place on the page: `page.window.30`.
  let anchor: String
  let title: String
  /// Its days: "8 April to 7 May"; `nil` where it is not known from when the plan counts.
  let dates: SafeHTML?
  /// What is written about it beside its items, such as its goal; `nil` for nothing.
  let about: SafeHTML?
  /// How much of it is done: "5 of 6 done".
  let progress: String
  /// Whether today is in it.
  let isCurrent: Bool
  let steps: [PlanItemText]

  init(
    _ window: PlanWindow,
    of plan: Plan,
    _ steps: [PlanItemText],
    about: SafeHTML?,
    beside today: CalendarDate,
    _ words: Words
  ) {
    anchor = "page.window.\(window.rawValue)"
    title = words[window.phrase]
    let days = plan.anchor.map { window.range(from: $0) }
    dates = days.map { days in
      let ends = [days.first, days.last].map { TimeText($0, words: words.dayOfMonth($0, beside: today)).html }
      return words(.fromDayToDay, ["first": ends[0], "last": ends[1]])
    }
    self.about = about
    let counted = steps.filter { $0.item.item.status != .cancelled }
    let done = counted.count { $0.item.item.status == .done }
    progress = words(.doneOf, ["done": "\(done)", "total": "\(counted.count)"])
    isCurrent = days?.contains(today) ?? false
    self.steps = steps
  }
}

extension PlanWindow {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .first: .firstWindow
    case .second: .secondWindow
    case .third: .thirdWindow
    }
  }
}

extension PlanWindowText: TemplateModel {
  static let fields: TemplateFields<PlanWindowText> = [
    .text("anchor") { $0.anchor },
    .text("title") { $0.title },
    .html("dates") { $0.dates },
    .html("about") { $0.about },
    .text("progress") { $0.progress },
    .flag("isCurrent") { $0.isCurrent },
    .flag("hasSteps") { !$0.steps.isEmpty },
    .list("steps") { $0.steps },
  ]
}
