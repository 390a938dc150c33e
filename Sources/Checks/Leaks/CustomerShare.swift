public import Clearing
public import Diagnostics
internal import HandoverModel

/// What a customer would get of their handover, and what stands in the way of giving it to them.
///
/// They get it when all is there that gate 3 requires and they would read, when `customer-page-clean` finds nothing, and when nothing in it
/// must stay in the house. Which stage the handover is in does not matter, as long as it was not withdrawn.
public struct CustomerShare: Sendable {
  /// What they may see.
  public let cleared: ClearedHandover
  /// Why they get nothing yet, each as a finding at its place, what must not leave the house first; empty where they get it.
  public internal(set) var obstacles: [Finding] = []
  /// Whether the deal was lost, or the handover withdrawn: nobody gets anything any more.
  public let isWithdrawn: Bool
  /// What in the success plan is not as it was when they agreed to it.
  let planChanges: [AgreedPlanChange]
  /// What of it must not leave the house.
  let leaks: [Finding]
  /// Those of the leaks that nobody cleared with a reason.
  let uncleared: [Finding]

  /// How many things in the success plan are not as they were when they agreed to it.
  public var planChangeCount: Int { planChanges.count }

  /// Whether they get it.
  public var isAllowed: Bool { !isWithdrawn && obstacles.isEmpty }

  /// What the customer of `account` would get, held against `secrets`.
  init(of account: Account, _ secrets: Secrets) {
    let outgoing = Outgoing(of: account, secrets)
    cleared = outgoing.cleared
    isWithdrawn = account.handover.stage == .cancelled
    // Of a deal that was lost nobody reads anything any more.
    leaks = isWithdrawn ? [] : outgoing.leaks
    planChanges = AgreedPlanChange.all(in: account, seenAs: outgoing.cleared, of: secrets.book)
    // What is broken can only be mended; the rest may be cleared with a reason.
    let silencings = account.handover.content.silencings
    uncleared = leaks.filter { leak in
      leak.severity == .broken || !silencings.contains { $0.covers(leak) }
    }
  }

  /// The same, with what stands in the way of giving the customer of `review` what it is made of.
  func held(against review: GateReview) -> CustomerShare {
    let handover = review.account.handover
    let course = handover.content.course
    // Where a company's gates leave the check out, no less is asked for, but all there is.
    let last = course.gates.first { $0.checks.contains(CustomerPageClean.kind.id) }?.position ?? course.stages.count
    let requirements = handover.content.requirements.map { $0.held(against: review.book, in: handover.content) }
    let missing = requirements.filter { requirement in
      !requirement.isMet && requirement.position <= last && handover.content.audiences.shows(requirement.subject)
    }
    var share = self
    share.obstacles =
      uncleared + missing.compactMap { MissingRequirement(of: handover, $0)?.finding }
      + CustomerPageClean.findings(in: review)
    return share
  }
}

extension Audiences {
  /// Whether a customer would read what `subject` asks for.
  fileprivate func shows(_ subject: Requirement.Subject) -> Bool {
    switch subject {
    case .field(let name):
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      return parts.count == 2 ? ofField(parts[1], in: parts[0]) == .customer : ofField(name) == .customer
    case .section(let key, _), .label(let key, _), .column(let key, _), .cell(let key, _, _):
      return ofSection(key) == .customer || key == "plan"
    }
  }
}
