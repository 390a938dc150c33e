extension Handover {
  /// Our people on it.
  public var team: Team { Team(fields: content.fields) }

  /// Our people on a handover, by their ids.
  public struct Team: Sendable {
    let fields: FieldSet

    /// The account executive, who sold.
    public var ae: Written<PersonID>? { fields["ae"] }
    /// The solutions engineer.
    public var se: Written<PersonID>? { fields["se"] }
    /// The customer success manager, who takes over.
    public var csm: Written<PersonID>? { fields["csm"] }
    /// The customer success managers before, each until a day.
    public var formerCSMs: [FormerCSM] {
      fields.groups("csm-history").map { FormerCSM(csm: $0.value["csm"], until: $0.value["until"]) }
    }
    /// Until when the account executive answers questions from the sales cycle.
    public var aeSupportUntil: Written<CalendarDate>? { fields["ae-support-until"] }

    /// Who is customer success manager on `date`: the first of those before whose last day is not over by then, or else the one
    /// named now.
    public func csm(on date: CalendarDate) -> PersonID? {
      let former = formerCSMs.compactMap { entry in
        entry.until.flatMap { until in entry.csm.map { (csm: $0.value, until: until.value) } }
      }
      return former.filter { date <= $0.until }.min { $0.until < $1.until }?.csm ?? csm?.value
    }
  }

  /// Who was customer success manager before, and until when.
  public struct FormerCSM: Sendable {
    /// Who it was.
    public let csm: Written<PersonID>?
    /// The last day.
    public let until: Written<CalendarDate>?
  }
}
