internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What a customer would get, looked at before it is known how ready their handover is: what of it must not leave the house, and what the
/// customer agreed to otherwise.
struct ShareReview: Sendable {
  /// What they may see.
  let cleared: ClearedHandover
  /// Why they get nothing for now, whatever stands in it; `nil` where they may get something.
  let withholding: Withholding?
  /// What in the success plan is not as it was when they agreed to it.
  let planChanges: [AgreedPlanChange]
  /// What of it must not leave the house.
  let leaks: [Finding]
  /// Those of the leaks that nobody cleared with a reason.
  let uncleared: [Finding]

  /// What the customer of `account` would get, held against `secrets`.
  init(of account: Account, _ secrets: Secrets) {
    let outgoing = Outgoing(of: account, secrets)
    cleared = outgoing.cleared
    withholding = Withholding(of: account.handover)
    // Of a deal that was lost nobody reads anything any more.
    let found = withholding?.isFinal ?? false ? FindingLog() : outgoing.leaks
    leaks = found.told
    planChanges = AgreedPlanChange.all(in: account, seenAs: outgoing.cleared, of: secrets.book)
    // What is broken can only be mended; the rest may be cleared with a reason. What is not listed nobody cleared.
    let silencings = account.handover.content.silencings
    let crowded = Set(leaks.map(\.kind).filter { found.omittedCount(of: $0) > 0 })
    uncleared = leaks.filter { leak in
      leak.severity == .broken || crowded.contains(leak.kind) || !silencings.contains { $0.covers(leak) }
    }
  }
}
