internal import Clearing
internal import HandoverModel
internal import Templates

/// What the customer wants to reach, on their page.
struct SharedGoal: SharedModel {
  private let goal: ClearedHandover.Goal
  private let by: SharedTime?

  /// `goal` in `language`.
  init(_ goal: ClearedHandover.Goal, in language: SiteConfiguration.Language) {
    self.goal = goal
    by = goal.by.map { SharedTime($0, in: language) }
  }

  static let shared: SharedFields<SharedGoal> = [
    .text("outcome") { $0.goal.outcome },
    .text("metric") { $0.goal.metric },
    .text("baseline") { $0.goal.baseline },
    .text("target") { $0.goal.target },
    .record("by") { $0.by },
    .text("judgedBy") { $0.goal.judgedBy },
  ]
}

/// A row of how we stay in touch, on a customer's page.
struct SharedExchange: SharedModel {
  let exchange: ClearedHandover.Exchange

  static let shared: SharedFields<SharedExchange> = [
    .text("what") { $0.exchange.what },
    .text("with") { $0.exchange.with },
    .text("channel") { $0.exchange.channel },
    .text("often") { $0.exchange.often },
    .text("owner") { $0.exchange.owner },
  ]
}

/// A step of the plan, on a customer's page.
struct SharedStep: SharedModel {
  private let item: Clearance.Item
  private let due: SharedTime?
  private let isLate: Bool

  /// `item` of the plan in `cleared`. The year of its day is said where it is not `knownYear`.
  init(_ item: Clearance.Item, of cleared: ClearedHandover, knownYear: Int?) {
    self.item = item
    isLate = cleared.isLate(item)
    // A day that is over, and nothing was done: it is no promise any more.
    due = isLate ? nil : item.due.map { SharedTime($0, in: cleared.language, knownYear: knownYear) }
  }

  static let shared: SharedFields<SharedStep> = [
    .text("title") { $0.item.title },
    .text("owner") { $0.item.owner },
    .flag("isOurs") { $0.item.isOurs },
    .record("due") { $0.due },
    .flag("isLate") { $0.isLate },
    .text("doneWhen") { $0.item.doneWhen },
    .flag("isDone") { $0.item.isDone },
  ]
}

/// A window of the plan with its steps, on a customer's page.
struct SharedWindow: SharedModel {
  private let window: PlanWindow?
  private let steps: [SharedStep]

  /// The windows of `cleared` that have steps, those without one at the end.
  static func windows(of cleared: ClearedHandover) -> [SharedWindow] {
    let year = cleared.firstYear
    return (PlanWindow.allCases.map(Optional.some) + [nil]).compactMap { window in
      let items = cleared.items.filter { $0.window == window }
      guard !items.isEmpty else { return nil }
      return SharedWindow(window: window, steps: items.map { SharedStep($0, of: cleared, knownYear: year) })
    }
  }

  static let shared: SharedFields<SharedWindow> = [
    .flag("isFirst") { $0.window == .first },
    .flag("isSecond") { $0.window == .second },
    .flag("isThird") { $0.window == .third },
    .flag("isLater") { $0.window == nil },
    .list("steps") { $0.steps },
  ]
}

extension ClearedHandover {
  /// The year in which the plan begins; `nil` where no step has a day.
  var firstYear: Int? { items.compactMap { $0.due?.value }.min()?.components.year }
}
