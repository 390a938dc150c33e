internal import HandoverModel

/// Why a customer gets nothing for now, whatever their handover says.
public enum Withholding: Sendable, Hashable, CaseIterable {
  /// The handover was withdrawn.
  case cancelled
  /// They did not buy.
  case lost
  /// The CSM sent it back to sales: what it says is to be mended first.
  case returned
  /// Work on it rests.
  case onHold

  /// Why the customer of `handover` gets nothing; `nil` where they may get something.
  init?(of handover: Handover) {
    switch (handover.stage, handover.deal.closeState?.value) {
    case (.cancelled, _): self = .cancelled
    case (_, .lost): self = .lost
    case (.returned, _): self = .returned
    case (.onHold, _): self = .onHold
    default: return nil
    }
  }

  /// Whether that is for good.
  public var isFinal: Bool { self == .cancelled || self == .lost }
}

extension Handover {
  /// Whether the CSM has accepted it, so that the customer may be told who takes over.
  ///
  /// Where a company's schema asks for nobody to accept it, the stage says so.
  func isAccepted(on today: CalendarDate) -> Bool {
    if progress.acceptedBy != nil { return progress.acceptedOn.map { $0.value <= today } ?? true }
    let isAskedFor = content.requirements.contains { $0.subject == .field("accepted-by") }
    return !isAskedFor && hasReached(.accepted)
  }
}
