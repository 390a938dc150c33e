extension Handover {
  /// Somebody of the customer's who is to attend the introduction.
  public struct CustomerAttendee: Sendable {
    /// Their name, as written.
    public let name: Written<String>
    /// Their place among the stakeholders; `nil` for nobody there, and for a name that several begin with.
    public let stakeholder: Int?
  }

  /// The places of the stakeholders who are to attend the introduction.
  public var attending: Set<Int> { Set(customerAttendees.compactMap(\.stakeholder)) }

  /// The customer's people who are to attend the introduction, in the order written.
  public var customerAttendees: [CustomerAttendee] {
    let parties = meeting?.attendees?.value ?? []
    let names = parties.compactMap { party -> Written<String>? in
      if case .theirs(let name) = party.value { Written(name, at: party.range) } else { nil }
    }
    guard !names.isEmpty else { return [] }
    let known = KnownStakeholders(stakeholders)
    return names.map { CustomerAttendee(name: $0, stakeholder: known.place(of: $0.value)) }
  }
}
