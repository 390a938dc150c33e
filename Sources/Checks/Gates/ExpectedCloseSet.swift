internal import Diagnostics
internal import HandoverModel

/// The deal is won, or expected to close on a day that is known. A handover that was cancelled does not go on.
enum ExpectedCloseSet: GateCheck {
  static let kind = FindingKind(
    "expected-close-set",
    .notReady,
    summary: "The deal is neither won nor expected to close.",
    reason: "A handover prepares for a customer; a deal that is lost has none.",
    wrong: "close-state: lost",
    right: "close-state: won"
  )

  static let needs: [GateNeed] = [.field("close-date"), .field("close-state")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    guard account.handover.stage != .cancelled, let state = account.handover.deal.closeState, state.value == .lost
    else { return [] }
    return [
      Finding(
        kind,
        "the deal is lost, and the handover goes on",
        at: state.range,
        help: "set the stage to cancelled, or correct the state of the deal"
      )
    ]
  }
}
