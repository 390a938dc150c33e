internal import Clearing
internal import HandoverModel
internal import Templates

/// What both of a customer's pages are made of.
struct SharedPage: Sendable {
  let cleared: ClearedHandover
  let style: SharedStyle

  private var language: SiteConfiguration.Language { cleared.language }
  private func time(_ day: Cleared<CalendarDate>?) -> SharedTime? { day.map { SharedTime($0, in: language) } }
  /// When the plan is looked at next; a day that is over is not said to come.
  private var nextReview: Cleared<CalendarDate>? {
    cleared.successPlan.nextReview.flatMap { $0.value < cleared.today.value ? nil : $0 }
  }
}

extension SharedPage: SharedModel {
  static let shared: SharedFields<SharedPage> = [
    .style("style") { $0.style },
    .styleHash("styleHash") { $0.style },
    .text("vendor") { $0.cleared.vendor },
    .text("customer") { $0.cleared.customer },
    .record("today") { SharedTime($0.cleared.today, in: $0.language) },
    .flag("isDraft") { $0.cleared.successPlan.status?.value ?? .draft == .draft },
    .flag("isAgreed") { $0.cleared.successPlan.status?.value == .agreed },
    .text("agreedBy") { $0.cleared.successPlan.agreedBy },
    .record("agreedOn") { $0.time($0.cleared.successPlan.agreedOn) },
    .text("cadence") { $0.cleared.successPlan.cadence },
    .record("nextReview") { $0.time($0.nextReview) },
    .flag("hasProducts") { !$0.cleared.products.isEmpty },
    .texts("products") { $0.cleared.products },
    .enumeration("productNames", { $0.cleared.products }, in: \.language),
    .record("ae") { $0.cleared.ae.map(SharedContact.init) },
    .record("csm") { $0.cleared.csm.map(SharedContact.init) },
    .record("meeting") { SharedMeeting($0.cleared) },
    .flag("hasGoals") { !$0.cleared.goals.isEmpty },
    .list("goals") { page in page.cleared.goals.map { SharedGoal($0, in: page.language) } },
    .flag("hasSteps") { !$0.cleared.items.isEmpty },
    .list("windows") { SharedWindow.windows(of: $0.cleared) },
    .list("firstSteps") { page in
      page.cleared.items.filter { !$0.isDone && $0.due != nil }.prefix(3).map { SharedStep($0, in: page.language) }
    },
    .flag("hasFirstSteps") { $0.cleared.items.contains { !$0.isDone && $0.due != nil } },
    .flag("hasBegun") { $0.cleared.progress.done > 0 },
    .count("done") { $0.cleared.progress.done },
    .count("total") { $0.cleared.progress.total },
    .flag("hasTouch") { page in
      page.cleared.csm != nil || page.cleared.successPlan.cadence != nil || page.nextReview != nil
        || !page.cleared.contacts.isEmpty
    },
    .list("contacts") { $0.cleared.contacts.map(SharedExchange.init) },
  ]
}

/// The introduction meeting, on a customer's page.
struct SharedMeeting: SharedModel {
  private let cleared: ClearedHandover
  private let time: SharedTime?

  /// The meeting in `cleared`.
  init(_ cleared: ClearedHandover) {
    self.cleared = cleared
    time = cleared.meeting.time.map { SharedTime($0, in: cleared.language) }
  }

  static let shared: SharedFields<SharedMeeting> = [
    .record("time") { $0.time },
    .text("place") { $0.time?.time.value.timeOfDay == nil ? nil : $0.cleared.timeZoneCity },
    .flag("isPast") { $0.cleared.isMeetingPast },
    .texts("endorsement") { $0.cleared.meeting.endorsement },
    .flag("hasGrounds") { shared in
      let meeting = shared.cleared.meeting
      return !(meeting.proofs + meeting.easy + meeting.knowHow).isEmpty
    },
    .flag("hasProofs") { !$0.cleared.meeting.proofs.isEmpty },
    .texts("proofs") { $0.cleared.meeting.proofs },
    .flag("hasEasy") { !$0.cleared.meeting.easy.isEmpty },
    .texts("easy") { $0.cleared.meeting.easy },
    .flag("hasKnowHow") { !$0.cleared.meeting.knowHow.isEmpty },
    .texts("knowHow") { $0.cleared.meeting.knowHow },
    .flag("hasAttendees") { !$0.cleared.meeting.attendees.isEmpty },
    .list("attendees") { $0.cleared.meeting.attendees.map(SharedAttendee.init) },
    .flag("hasAgenda") { !$0.cleared.meeting.agenda.isEmpty },
    .texts("agenda") { $0.cleared.meeting.agenda },
    .text("outcome") { $0.cleared.meeting.outcomes.first },
  ]
}

/// Somebody who comes to the meeting, on a customer's page.
struct SharedAttendee: SharedModel {
  fileprivate let attendee: Clearance.Attendee

  static let shared: SharedFields<SharedAttendee> = [
    .text("name") { $0.attendee.name },
    .text("title") { $0.attendee.title },
  ]
}

/// One of our people, on a customer's page.
struct SharedContact: SharedModel {
  fileprivate let contact: Clearance.Contact

  static let shared: SharedFields<SharedContact> = [
    .text("name") { $0.contact.name },
    .text("title") { $0.contact.title },
    .text("email") { $0.contact.email },
    .text("introduction") { $0.contact.introduction },
  ]
}

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
  fileprivate let exchange: ClearedHandover.Exchange

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

  /// `item` in `language`.
  init(_ item: Clearance.Item, in language: SiteConfiguration.Language) {
    self.item = item
    due = item.due.map { SharedTime($0, in: language) }
  }

  static let shared: SharedFields<SharedStep> = [
    .text("title") { $0.item.title },
    .text("owner") { $0.item.owner },
    .record("due") { $0.due },
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
    (PlanWindow.allCases.map(Optional.some) + [nil]).compactMap { window in
      let items = cleared.items.filter { $0.window == window }
      guard !items.isEmpty else { return nil }
      return SharedWindow(window: window, steps: items.map { SharedStep($0, in: cleared.language) })
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
