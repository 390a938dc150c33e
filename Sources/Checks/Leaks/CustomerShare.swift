public import Clearing
public import Diagnostics
public import HandoverModel

/// What a customer would get of their handover, and what stands in the way of giving it to them.
///
/// They get it when all is there that gate 3 requires and they would read, when `customer-page-clean` finds nothing, and when nothing in it
/// must stay in the house. They get nothing of a deal that was lost or a handover that was withdrawn, nor while it is returned or on hold.
///
/// The success plan is begun before the deal is closed, and made with the customer (DOMAIN.md, "Clarity"): they get it from the beginning. The
/// introduction presents the CSM, so that nobody gets it before the CSM has accepted, nor when onboarding is over.
public struct CustomerShare: Sendable {
  /// What they may see.
  public let cleared: ClearedHandover
  /// Why they get nothing yet, each as a finding at its place, what must not leave the house first; empty where they get it.
  public internal(set) var obstacles: [Finding] = []
  /// Why they get nothing for now, whatever stands in it; `nil` where they may get something.
  public let withholding: Withholding?
  /// Whether an introduction is among what they get: from the day on which the CSM accepted until the end of onboarding.
  public let hasIntroduction: Bool
  /// Whether the CSM has accepted the handover, so that the customer may turn to them.
  public let isAccepted: Bool
  /// Why nobody knows whether the plan changed since they agreed to it; `nil` where that is known, or they did not.
  public let unknownPast: DocumentHistory.Unknown?
  /// What in the success plan is not as it was when they agreed to it.
  let planChanges: [AgreedPlanChange]
  /// What of it must not leave the house.
  let leaks: [Finding]
  /// Those of the leaks that nobody cleared with a reason.
  let uncleared: [Finding]

  /// How many things in the success plan are not as they were when they agreed to it.
  public var planChangeCount: Int { planChanges.count }

  /// Whether they get nothing, whatever stands in it.
  public var isWithdrawn: Bool { withholding != nil }

  /// Whether they get it.
  public var isAllowed: Bool { !isWithdrawn && obstacles.isEmpty }

  /// What the customer of `account` would get, held against `secrets`.
  init(of account: Account, _ secrets: Secrets) {
    let outgoing = Outgoing(of: account, secrets)
    cleared = outgoing.cleared
    let handover = account.handover
    withholding = Withholding(of: handover)
    isAccepted = handover.isAccepted(on: secrets.book.today)
    hasIntroduction = isAccepted && !handover.hasReached(.onboarded)
    let isAgreed = handover.successPlan.status?.value == .agreed
    unknownPast = isAgreed ? secrets.book.history(of: handover.path).unknown : nil
    // Of a deal that was lost nobody reads anything any more.
    leaks = withholding?.isFinal ?? false ? [] : outgoing.leaks
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
        && (hasIntroduction || !requirement.subject.isOfIntroduction)
    }
    var share = self
    share.obstacles =
      uncleared + missing.compactMap { MissingRequirement(of: handover, $0)?.finding }
      + CustomerPageClean.findings(in: review, withIntroduction: hasIntroduction)
      + SuccessPlanAgreed.untruths(in: review)
    return share
  }
}

extension Requirement.Subject {
  /// Whether only the introduction tells it.
  fileprivate var isOfIntroduction: Bool {
    switch self {
    case .field(let name): ["ae", "ae-support-until", "csm", "csm-history", "intro-meeting"].contains(name)
    case .section(let key, _), .label(let key, _), .column(let key, _), .cell(let key, _, _): key == "introduction"
    }
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
