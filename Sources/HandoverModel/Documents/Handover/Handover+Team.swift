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
  }

  /// Who was customer success manager before, and until when.
  public struct FormerCSM: Sendable {
    /// Who it was.
    public let csm: Written<PersonID>?
    /// The last day.
    public let until: Written<CalendarDate>?
  }
}
