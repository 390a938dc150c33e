/// A handover with what follows from it and from the rest of the book, on the day for which the book was linked.
public struct Account: Sendable {
  /// The handover.
  public let handover: Handover
  /// Its plan, with its days resolved.
  public let plan: Plan
  /// Who owns the customer; `nil` where nobody is named.
  public let owner: Ownership?
  /// Where the customer stands in the bow tie; `nil` for a deal that was lost or a handover that was withdrawn.
  public let phase: BowTiePhase?
  /// What is not known, and who should answer it, in the order of their places.
  public let questions: [OpenQuestion]
  /// What is known of its past.
  public let history: DocumentHistory
  /// The day for which all this is so.
  let today: CalendarDate

  /// What follows from `handover`, its `plan` and its `history` on the day `today`.
  init(
    _ handover: Handover,
    plan: Plan,
    people: [PersonID: Person],
    today: CalendarDate,
    history: DocumentHistory
  ) {
    self.history = history
    self.today = today
    self.handover = handover
    self.plan = plan
    owner = Ownership(of: handover, on: today)
    phase = handover.phase
    let answering = handover.answering(on: today)
    questions = handover.content.gaps.map { gap in
      OpenQuestion(gap: gap, respondent: gap.named.flatMap { people[$0] == nil ? nil : $0 } ?? answering)
    }
  }
}

/// Something that is not known, and who should answer it.
public struct OpenQuestion: Sendable {
  /// What is not known.
  public let gap: Gap
  /// Who of us should answer it; `nil` where nobody is named.
  public let respondent: PersonID?
}

/// Who owns a customer: the AE until the CSM has accepted, then the CSM (DOMAIN.md, "Transfer of ownership").
public struct Ownership: Sendable, Hashable {
  /// The owner.
  public let person: PersonID
  /// What they are on this handover.
  public let role: Role
  /// Since when, where that is known.
  public let since: CalendarDate?

  /// What an owner is on a handover.
  public enum Role: String, Sendable, Hashable { case ae, csm }

  /// The owner of `handover` on `today`; `nil` where nobody is named.
  init?(of handover: Handover, on today: CalendarDate) {
    let team = handover.team
    guard let accepted = handover.progress.acceptedOn?.value, accepted <= today else {
      guard let ae = team.ae?.value else { return nil }
      (person, role, since) = (ae, .ae, nil)
      return
    }
    // Each one of the history owns until a day, that day included; the one named now comes after all of them.
    let former = team.formerCSMs.compactMap { entry in
      entry.until.flatMap { until in entry.csm.map { (csm: $0.value, until: until.value) } }
    }
    .sorted { $0.until < $1.until }
    role = .csm
    if let current = former.firstIndex(where: { today <= $0.until }) {
      person = former[current].csm
      since = current == 0 ? accepted : max(accepted, former[current - 1].until.adding(days: 1))
    } else {
      guard let csm = team.csm?.value else { return nil }
      person = csm
      since = former.last.map { max(accepted, $0.until.adding(days: 1)) } ?? accepted
    }
  }
}

extension Handover {
  /// Where the customer stands in the bow tie (DOMAIN.md, "Every idea").
  var phase: BowTiePhase? {
    switch promisedStage {
    case _ where stage == .cancelled: nil
    case .draft, .inReview, .accepted:
      switch deal.closeState?.value {
      case .won: .handover
      case .lost: nil
      case .expected, nil: .selection
      }
    case .introduced, .onboarding: .onboarding
    case .onboarded: progress.phase?.value ?? .adoption
    case .returned, .onHold, .cancelled: nil
    }
  }

  /// Who answers what nobody else is named for: the AE, who asked the customer, while they support the handover, then the CSM.
  fileprivate func answering(on today: CalendarDate) -> PersonID? {
    let isOver = team.aeSupportUntil.map { $0.value < today } ?? false
    let (ae, csm) = (team.ae?.value, team.csm?.value)
    return isOver ? csm ?? ae : ae ?? csm
  }
}
