/// The day from which a plan counts: a day of the handover, or a date.
public enum PlanAnchor: Sendable, Hashable {
  /// A date.
  case date(CalendarDate)
  /// The day the contract starts.
  case contractStart
  /// The day of the introduction.
  case introduction
  /// The day the deal closes.
  case close
}

extension PlanAnchor: Readable {
  /// A date, or one of `contract-start`, `intro-meeting`, `close-date`.
  public init?(_ value: TypedValue) {
    switch value {
    case .date(let date): self = .date(date)
    case .text("contract-start"): self = .contractStart
    case .text("intro-meeting"): self = .introduction
    case .text("close-date"): self = .close
    default: return nil
    }
  }
}

extension Handover {
  /// The day from which its plan counts, as written.
  public var planAnchor: Written<PlanAnchor>? { content.fields["plan-anchor"] }

  /// The day from which its plan counts; `nil` where it is not written, or leads to a day that is not.
  public var anchorDate: CalendarDate? {
    switch planAnchor?.value {
    case nil: nil
    case .date(let date): date
    case .contractStart: deal.contractStart?.value
    case .introduction: progress.introduction?.value.date
    case .close: deal.closeDate?.value
    }
  }
}
