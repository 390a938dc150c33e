/// One customer's handover, as far as its author wrote it. A field that is `nil` was not written, or not readable;
/// what was wrong with it is among the findings.
public struct Handover: Sendable {
  /// What it has in common with every document.
  public let content: DocumentContent
  /// The customer's name; the file's name where none was written.
  public let customer: String
  /// The facts of the deal, from the front matter.
  public let deal: Deal
  /// Where it stands; draft where nothing readable was written.
  public let stage: Stage
  /// Where it stood before it left its course; `nil` where nothing readable was written.
  public let stageBefore: Stage?
  /// Why it is aside from its course, in a word of the schema or the author's own.
  public let asideReason: String?
  /// Our people on it.
  public let team: Team
  /// When the customer is to meet their customer success manager.
  public let introduction: Written<CalendarDateTime>?
  /// The day the CSM accepted it.
  public let acceptedOn: CalendarDate?
  /// The four intel answers, in the order they are asked: why, problems, success, roadblocks.
  public let intel: Intel
  /// What success means, row by row.
  public let outcomes: [Outcome]
  /// What could go wrong, row by row.
  public let roadblocks: [Roadblock]
  /// Who matters on the customer's side, row by row.
  public let stakeholders: [Stakeholder]
  /// Playbooks it names by their ids.
  public let playbooks: [Written<String>]
  /// Where else facts about it live, in the order written: name and address.
  public let links: [NamedAddress]

  /// A handover.
  public init(
    content: DocumentContent,
    customer: String,
    deal: Deal,
    stage: Stage,
    stageBefore: Stage?,
    asideReason: String?,
    team: Team,
    introduction: Written<CalendarDateTime>?,
    acceptedOn: CalendarDate?,
    intel: Intel,
    outcomes: [Outcome],
    roadblocks: [Roadblock],
    stakeholders: [Stakeholder],
    playbooks: [Written<String>],
    links: [NamedAddress]
  ) {
    self.content = content
    self.customer = customer
    self.deal = deal
    self.stage = stage
    self.stageBefore = stageBefore
    self.asideReason = asideReason
    self.team = team
    self.introduction = introduction
    self.acceptedOn = acceptedOn
    self.intel = intel
    self.outcomes = outcomes
    self.roadblocks = roadblocks
    self.stakeholders = stakeholders
    self.playbooks = playbooks
    self.links = links
  }

  /// An address under the name its author gave it: `crm`, `contract`, `recording`.
  public struct NamedAddress: Sendable, Hashable {
    /// What it is.
    public let name: String
    /// Where it is.
    public let address: String

    /// `address`, called `name`.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// Our people on a handover, by their ids.
  public struct Team: Sendable {
    /// The account executive, who sold.
    public let ae: Written<String>?
    /// The customer success manager, who takes over.
    public let csm: Written<String>?

    /// The two who hand over.
    public init(ae: Written<String>?, csm: Written<String>?) {
      self.ae = ae
      self.csm = csm
    }
  }

  /// The facts of a deal.
  public struct Deal: Sendable {
    /// Small business, mid-market …
    public let segment: String?
    /// What they bought.
    public let products: [String]
    /// When the contract starts.
    public let contractStart: CalendarDate?
    /// How long it runs.
    public let termMonths: Int?
    /// Annual recurring revenue.
    public let arr: Amount?
    /// The currency of `arr`: three capital letters.
    public let currency: String?
    /// When it is renewed.
    public let renewal: CalendarDate?
    /// How many days before the renewal notice must be given.
    public let noticeDays: Int?
    /// Whether it renews by itself.
    public let renewsAutomatically: Bool?

    /// The facts, as far as they are known.
    public init(
      segment: String?,
      products: [String],
      contractStart: CalendarDate?,
      termMonths: Int?,
      arr: Amount?,
      currency: String?,
      renewal: CalendarDate?,
      noticeDays: Int?,
      renewsAutomatically: Bool?
    ) {
      self.segment = segment
      self.products = products
      self.contractStart = contractStart
      self.termMonths = termMonths
      self.arr = arr
      self.currency = currency
      self.renewal = renewal
      self.noticeDays = noticeDays
      self.renewsAutomatically = renewsAutomatically
    }
  }

  /// The four intel answers; `nil` where the section is not there.
  public struct Intel: Sendable {
    /// Why did they buy?
    public let why: Narrative?
    /// What problem are they solving?
    public let problems: Narrative?
    /// What does success mean to them?
    public let success: Narrative?
    /// What are the roadblocks?
    public let roadblocks: Narrative?

    /// The four answers.
    public init(why: Narrative?, problems: Narrative?, success: Narrative?, roadblocks: Narrative?) {
      self.why = why
      self.problems = problems
      self.success = success
      self.roadblocks = roadblocks
    }
  }
}

extension Handover {
  /// The stage whose promises it must keep: where it stands, or stood before it left its course.
  public var promisedStage: Stage { stage.position == nil ? stageBefore ?? .draft : stage }
}

extension Handover: Document {
  /// The customer's name.
  public var title: String { customer }
}
