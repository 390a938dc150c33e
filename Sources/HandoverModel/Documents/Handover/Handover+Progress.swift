extension Handover {
  /// How far it has come: stages, meetings, days.
  public var progress: Progress { Progress(fields: content.fields) }

  /// Where it stands; draft where nothing readable was written.
  public var stage: Stage { progress.stage?.value ?? .draft }

  /// Whether it is on its course: neither returned, nor on hold, nor cancelled.
  public var isOnCourse: Bool { stage.position != nil }

  /// Whether nobody takes over: it was cancelled, or the deal was lost.
  public var isOver: Bool { stage == .cancelled || deal.isLost }

  /// Whether it goes no further at present, so that nobody asks what its next stage lacks.
  public var isAside: Bool { !isOnCourse || isOver }

  /// The stage whose promises it must keep: where it stands, or stood before it left its course.
  public var promisedStage: Stage { isOnCourse ? stage : progress.stageBefore?.value ?? .draft }

  /// Whether it keeps the promises of `stage` already.
  public func hasReached(_ stage: Stage) -> Bool { (promisedStage.position ?? 0) >= (stage.position ?? 0) }

  /// Whether the customer has met their customer success manager by `today`: its stage says so, or the day on which they did.
  public func isIntroduced(by today: CalendarDate) -> Bool {
    hasReached(.introduced) || progress.introducedOn.map { $0.value <= today } ?? false
  }

  /// The day by which AE and CSM must have met; `nil` where the deal is not won, or nobody wrote when (DOMAIN.md, "Life of a handover").
  public func internalMeetingDeadline(by configuration: SiteConfiguration) -> CalendarDate? {
    guard deal.closeState?.value == .won, let close = deal.closeDate?.value else { return nil }
    let days = configuration.timing.internalMeetingAfterClose.days(for: segment?.value)
    return configuration.calendar.adding(workingDays: days, to: close)
  }

  /// When the customer is to meet their customer success manager.
  public var introduction: Written<CalendarDateTime>? { progress.introduction }

  /// The day of the introduction: the one it was held on, or else the one it is booked for.
  public var introductionDay: Written<CalendarDate>? {
    progress.introducedOn ?? progress.introduction.map { $0.map(\.date) }
  }

  /// How far a handover has come.
  public struct Progress: Sendable {
    let fields: FieldSet

    /// Where it stands.
    public var stage: Written<Stage>? { fields["stage"] }
    /// Where it stood before it left its course.
    public var stageBefore: Written<Stage>? { fields["stage-before"] }
    /// The days on which our people met to hand over.
    public var internalMeetings: [Written<CalendarDate>] { fields.list("internal-meeting") }
    /// When the customer is to meet their customer success manager.
    public var introduction: Written<CalendarDateTime>? { fields["intro-meeting"] }
    /// Who accepted it.
    public var acceptedBy: Written<PersonID>? { fields["accepted-by"] }
    /// The day it was accepted.
    public var acceptedOn: Written<CalendarDate>? { fields["accepted-on"] }
    /// The day the customer was told who takes over.
    public var customerTold: Written<CalendarDate>? { fields["customer-told"] }
    /// The day the first draft was written, where it is written; ``Account/draftedOn`` knows it from git's history too.
    public var draftedOn: Written<CalendarDate>? { fields["drafted-on"] }
    /// The day of the introduction, once it was held, where it is written.
    public var introducedOn: Written<CalendarDate>? { fields["introduced-on"] }
    /// The day onboarding ended, where it is written; ``Account/onboardedOn`` knows it from git's history too.
    public var onboardedOn: Written<CalendarDate>? { fields["onboarded-on"] }
    /// The day it was sent back to sales, where it is written; ``Account/returnedOn`` knows it from git's history too.
    public var returnedOn: Written<CalendarDate>? { fields["returned-on"] }
    /// Why it was sent back, in a word of the schema.
    public var returnedReason: Written<String>? { fields["returned-reason"] }
    /// What it waits for.
    public var onHoldReason: Written<String>? { fields["on-hold-reason"] }
    /// How long it will wait.
    public var onHoldUntil: Written<CalendarDate>? { fields["on-hold-until"] }
    /// Where an onboarded account stands in the bow tie.
    public var phase: Written<BowTiePhase>? { fields["phase"] }
    /// Gates that a manager let it through.
    public var overrides: [Override] {
      fields.groups("override").map { group in
        Override(
          gate: group.value["gate"],
          by: group.value["by"],
          on: group.value["on"],
          reason: group.value["reason"],
          range: group.range
        )
      }
    }
    /// How confident the customer felt after the introduction.
    public var confidence: Confidence? {
      let entries = fields.entries("confidence")
      return entries.isEmpty ? nil : Confidence(score: entries["score"], on: entries["on"], said: entries["said"])
    }
  }

  /// Why it is aside from its course, in the author's words or one of the schema.
  public var asideReason: String? {
    switch stage {
    case .returned: progress.returnedReason?.value.replacing("-", with: " ")
    case .onHold: progress.onHoldReason?.value
    default: nil
    }
  }
}
