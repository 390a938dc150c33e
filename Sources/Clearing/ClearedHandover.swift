public import Diagnostics
public import HandoverModel

/// All that a customer may see of their handover (DOMAIN.md, "What a customer may see of it"), made of cleared values only.
public struct ClearedHandover: Sendable {
  /// The one who sells.
  public let vendor: Cleared<String>?
  /// The language of what they get: that of the handover, or else the site's.
  public let language: SiteConfiguration.Language
  /// The day for which it is made.
  public let today: Cleared<CalendarDate>
  /// The place after which the time zone of the meeting is called: `Berlin`.
  public let timeZoneCity: Cleared<String>?
  /// The customer's name.
  public let customer: Cleared<String>?
  /// What they bought.
  public let products: [Cleared<String>]
  /// Who sold.
  public let ae: Clearance.Contact?
  /// Who takes over.
  public let csm: Clearance.Contact?
  /// Who looked after the customer before the CSM; `nil` where nobody did.
  public let predecessor: Clearance.Predecessor?
  /// Until when the one who sold answers questions.
  public let aeSupportUntil: Cleared<CalendarDate>?
  /// The introduction meeting.
  public let meeting: Meeting
  /// How far the success plan is.
  public let successPlan: SuccessPlan
  /// What they want to reach.
  public let goals: [Goal]
  /// The items of the plan that are for them, those of a window in the order of their days.
  public let items: [Clearance.Item]
  /// How we stay in touch.
  public let contacts: [Exchange]
  /// All words in it.
  public let texts: [Cleared<String>]

  /// Clears what the customer may see of `account`, which is one of `book`.
  public init(of account: Account, in book: AccountBook) {
    let handover = account.handover
    var clearance = Clearance(of: handover, people: book.knownPeople)
    vendor = clearance.vendor(by: book.configuration)
    today = clearance.day(book.today)
    timeZoneCity = clearance.timeZoneCity(by: book.configuration)
    language =
      handover.language.flatMap { SiteConfiguration.Language(rawValue: $0.value) }
      ?? book.configuration.conventions.language
    customer = clearance.field("customer")
    products = clearance.list("products")
    ae = clearance.contact("ae", isTheirs: false)
    csm = clearance.contact("csm", isTheirs: true)
    predecessor = clearance.predecessor(in: "csm-history")
    aeSupportUntil = clearance.day(in: "ae-support-until")
    meeting = Meeting(&clearance)
    successPlan = SuccessPlan(&clearance)
    goals = handover.outcomes.compactMap { Goal($0, by: account.plan, book.configuration.calendar, &clearance) }
    let items = account.plan.items.compactMap { clearance.item($0) }
    self.items = items.enumerated().sorted { left, right in
      (left.element.due?.value ?? .distantFuture, left.offset) < (
        right.element.due?.value ?? .distantFuture, right.offset
      )
    }.map(\.element)
    contacts = handover.communication.compactMap { Exchange($0, &clearance) }
    texts = clearance.texts
  }

  /// Where all that they read was written: words, days and people.
  public var places: [SourceRange] {
    let days =
      [meeting.time?.range, successPlan.agreedOn?.range, successPlan.nextReview?.range, aeSupportUntil?.range]
      + items.map { $0.due?.range } + goals.map { $0.by?.range }
    return texts.map(\.range) + days.compactMap { $0 }
  }

  /// Whether the introduction lies behind.
  public var isMeetingPast: Bool { meeting.time.map { $0.value.date < today.value } ?? false }

  /// How many of the customer's items are done, and how many there are.
  public var progress: (done: Int, total: Int) { (items.count { $0.isDone }, items.count) }
}

extension ClearedHandover {
  /// The meeting in which the customer meets their CSM.
  public struct Meeting: Sendable {
    /// When.
    public let time: Cleared<CalendarDateTime>?
    /// Why this CSM is the right one.
    public let endorsement: [Cleared<String>]
    /// What others reached with us.
    public let proofs: [Cleared<String>]
    /// That we are easy to work with.
    public let easy: [Cleared<String>]
    /// That we know how.
    public let knowHow: [Cleared<String>]
    /// Who comes.
    public let attendees: [Clearance.Attendee]
    /// What is talked about.
    public let agenda: [Cleared<String>]
    /// What both sides will agree on at the end.
    public let outcomes: [Cleared<String>]

    init(_ clearance: inout Clearance) {
      let section = "introduction"
      time = clearance.time("intro-meeting")
      endorsement = clearance.label("endorsement", in: section)
      proofs = clearance.label("proof", in: section)
      easy = clearance.label("easy", in: section)
      knowHow = clearance.label("know-how", in: section)
      attendees = clearance.attendees("attendees", in: section)
      agenda = clearance.entries("agenda", in: section)
      outcomes = clearance.label("outcome", in: section)
    }
  }

  /// How far the plan made with the customer is: the group of that name.
  public struct SuccessPlan: Sendable {
    /// How far.
    public let status: Cleared<Handover.SuccessPlan.Status>?
    /// Who of the customer's agreed to it.
    public let agreedBy: Cleared<String>?
    /// When they did.
    public let agreedOn: Cleared<CalendarDate>?
    /// When it was begun.
    public let startedOn: Cleared<CalendarDate>?
    /// How often it is looked at together.
    public let cadence: Cleared<String>?
    /// When it is looked at next.
    public let nextReview: Cleared<CalendarDate>?

    init(_ clearance: inout Clearance) {
      let group = "success-plan"
      status = clearance.value("status", in: group)
      agreedBy = clearance.text("agreed-by", in: group)
      agreedOn = clearance.value("agreed-on", in: group)
      startedOn = clearance.value("started-on", in: group)
      cadence = clearance.text("cadence", in: group)
      nextReview = clearance.value("next-review", in: group)
    }
  }

  /// What the customer wants to reach.
  public struct Goal: Sendable, Hashable {
    /// What shall be true.
    public let outcome: Cleared<String>
    /// What is measured.
    public let metric: Cleared<String>?
    /// Where it stands today.
    public let baseline: Cleared<String>?
    /// Where it shall be.
    public let target: Cleared<String>?
    /// By when.
    public let by: Cleared<CalendarDate>?
    /// Who says whether it was reached.
    public let judgedBy: Cleared<String>?

    init?(_ outcome: Outcome, by plan: Plan, _ calendar: WorkingCalendar, _ clearance: inout Clearance) {
      let (row, section) = (outcome.row, "success")
      guard let name = clearance.cell(Outcome.nameKey, of: row, in: section) else { return nil }
      self.outcome = name
      metric = clearance.cell("metric", of: row, in: section)
      baseline = clearance.cell("baseline", of: row, in: section)
      target = clearance.cell("target", of: row, in: section)
      by = clearance.date("by", of: row, in: section, by: plan, calendar)
      judgedBy = clearance.cell("judged-by", of: row, in: section)
    }
  }

  /// How often whom is told what: a row of the communication plan that is for the customer.
  public struct Exchange: Sendable, Hashable {
    /// What.
    public let what: Cleared<String>
    /// With whom.
    public let with: Cleared<String>?
    /// How.
    public let channel: Cleared<String>?
    /// How often.
    public let often: Cleared<String>?
    /// Who sees to it.
    public let owner: Cleared<String>?

    init?(_ row: CommunicationRow, _ clearance: inout Clearance) {
      let section = "plan"
      guard clearance.isSaid(row.audience, .customer),
        let what = clearance.cell(CommunicationRow.nameKey, of: row.row, in: section)
      else { return nil }
      self.what = what
      with = clearance.cell("with", of: row.row, in: section)
      channel = clearance.cell("channel", of: row.row, in: section)
      often = clearance.cell("often", of: row.row, in: section)
      owner = clearance.person("owner", of: row.row, in: section)
    }
  }
}

extension CalendarDate {
  /// Behind every day that a plan names.
  fileprivate static let distantFuture = CalendarDate(dayNumber: 3_000_000)
}
