internal import Checks
internal import Clearing
internal import HandoverModel
internal import Templates

/// What both of a customer's pages are made of.
struct SharedPage: Sendable {
  let cleared: ClearedHandover
  let style: SharedStyle
  /// The time zone of all times, by its IANA name.
  let zone: String?
  private let isAccepted: Bool
  private let changes: Int

  /// The page of `share`, whose times are those of `zone`.
  init(_ share: CustomerShare, in zone: String?, style: SharedStyle) {
    cleared = share.cleared
    (isAccepted, changes) = (share.isAccepted, share.planChanges.count)
    (self.zone, self.style) = (zone, style)
  }

  private var language: SiteConfiguration.Language { cleared.language }
  private func time(_ day: Cleared<CalendarDate>?) -> SharedTime? { day.map { SharedTime($0, in: language) } }
  /// When the plan is looked at next; a day that is over is not said to come.
  private var nextReview: Cleared<CalendarDate>? {
    cleared.successPlan.nextReview.flatMap { $0.value < cleared.today.value ? nil : $0 }
  }
  /// Whom the customer may turn to: nobody is named who has not accepted yet.
  private var contact: Clearance.Contact? { isAccepted ? cleared.csm : nil }
  private var isSaidAgreed: Bool { cleared.successPlan.status?.value == .agreed }
  /// The first of the customer's open steps to come: what lies behind and is open is no next step.
  private var firstSteps: [Clearance.Item] {
    Array(cleared.items.filter { !$0.isDone && $0.due != nil && !cleared.isLate($0) }.prefix(3))
  }
}

extension SharedPage: SharedModel {
  static let shared: SharedFields<SharedPage> = [
    .style("style") { $0.style },
    .styleHash("styleHash") { $0.style },
    .text("vendor") { $0.cleared.vendor },
    .text("customer") { $0.cleared.customer },
    .record("today") { $0.time($0.cleared.today) },
    .flag("isDraft") { $0.cleared.successPlan.status?.value ?? .draft == .draft },
    .flag("isAgreed") { $0.isSaidAgreed && $0.changes == 0 },
    .flag("isChanged") { $0.isSaidAgreed && $0.changes > 0 },
    .text("agreedBy") { $0.cleared.successPlan.agreedBy },
    .record("agreedOn") { $0.time($0.cleared.successPlan.agreedOn) },
    .text("cadence") { $0.cleared.successPlan.cadence },
    .record("nextReview") { $0.time($0.nextReview) },
    .flag("hasProducts") { !$0.cleared.products.isEmpty },
    .texts("products") { $0.cleared.products },
    .enumeration("productNames", { $0.cleared.products }, in: \.language),
    .record("ae") { $0.cleared.ae.map(SharedContact.init) },
    .record("csm") { $0.cleared.csm.map(SharedContact.init) },
    .flag("isAccepted") { $0.isAccepted },
    .record("contact") { $0.contact.map(SharedContact.init) },
    .record("predecessor") { $0.cleared.predecessor.map { SharedContact(contact: $0.contact) } },
    .record("since") { $0.time($0.cleared.predecessor?.successorSince) },
    .flag("isSamePerson") { $0.cleared.isSamePerson },
    .record("aeSupportUntil") { page in
      let until = page.cleared.aeSupportUntil.flatMap { $0.value < page.cleared.today.value ? nil : $0 }
      return page.cleared.isSamePerson ? nil : page.time(until)
    },
    .record("meeting") { SharedMeeting($0.cleared, in: $0.zone) },
    .flag("hasGoals") { !$0.cleared.goals.isEmpty },
    .list("goals") { page in page.cleared.goals.map { SharedGoal($0, in: page.language) } },
    .flag("hasSteps") { !$0.cleared.items.isEmpty },
    .list("windows") { SharedWindow.windows(of: $0.cleared) },
    .list("firstSteps") { page in
      let year = page.cleared.firstYear
      return page.firstSteps.map { SharedStep($0, of: page.cleared, knownYear: year) }
    },
    .flag("hasFirstSteps") { !$0.firstSteps.isEmpty },
    .flag("hasBegun") { $0.cleared.progress.done > 0 },
    .count("done") { $0.cleared.progress.done },
    .count("total") { $0.cleared.progress.total },
    .flag("hasTouch") { page in
      page.contact != nil || page.cleared.successPlan.cadence != nil || page.nextReview != nil
        || !page.cleared.contacts.isEmpty
    },
    .list("contacts") { $0.cleared.contacts.map(SharedExchange.init) },
  ]
}

extension ClearedHandover {
  /// Whether the one who sold looks after them too.
  var isSamePerson: Bool { csm != nil && csm?.name == ae?.name }

  /// Whether the day of `item` lies behind, and it is open.
  func isLate(_ item: Clearance.Item) -> Bool { !item.isDone && (item.due.map { $0.value < today.value } ?? false) }
}

/// One of our people, on a customer's page.
struct SharedContact: SharedModel {
  let contact: Clearance.Contact

  static let shared: SharedFields<SharedContact> = [
    .text("name") { $0.contact.name },
    .text("title") { $0.contact.title },
    .text("email") { $0.contact.email },
    .text("introduction") { $0.contact.introduction },
  ]
}
