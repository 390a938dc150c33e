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
  public let obstacles: [Finding]
  /// Why they get nothing for now, whatever stands in it; `nil` where they may get something.
  public let withholding: Withholding?
  /// Whether an introduction is among what they get: from the day on which the CSM accepted until the end of onboarding.
  public let hasIntroduction: Bool
  /// Whether the CSM has accepted the handover, so that the customer may turn to them.
  public let isAccepted: Bool
  /// Why nobody knows whether the plan changed since they agreed to it; `nil` where that is known, or they did not.
  public let unknownPast: DocumentHistory.Unknown?
  /// What in the success plan is not as it was when they agreed to it.
  public let planChanges: [AgreedPlanChange]

  /// Whether they get nothing, whatever stands in it.
  public var isWithdrawn: Bool { withholding != nil }

  /// Whether they get it.
  public var isAllowed: Bool { !isWithdrawn && obstacles.isEmpty }

  /// What the customer of `review` would get.
  ///
  /// - Parameters:
  ///   - review: Their handover, with what of it must not leave.
  ///   - broken: What is broken in it: what a page would be wrong for is wrong for the customer too.
  ///   - doubts: What could not be read elsewhere, so that nobody knows what must not leave.
  init(of review: GateReview, broken: [Finding], doubts: [Finding]) {
    let (handover, share) = (review.account.handover, review.share)
    cleared = share.cleared
    withholding = share.withholding
    isAccepted = handover.isAccepted(on: review.book.today)
    hasIntroduction = isAccepted && !handover.hasReached(.onboarded)
    let isAgreed = handover.successPlan.status?.value == .agreed
    unknownPast = isAgreed ? review.book.history(of: handover.path).unknown : nil
    planChanges = share.planChanges
    var told: Set<Finding> = []
    let obstacles =
      share.uncleared + doubts + Self.doubts(in: handover, of: review.book) + broken
      + Self.missing(in: review, withIntroduction: hasIntroduction)
      + CustomerPageClean.findings(in: review, withIntroduction: hasIntroduction)
      + (hasIntroduction ? IntroductionAttended.withoutCustomer(in: review) : [])
      + SuccessPlanAgreed.untruths(in: review)
    self.obstacles = obstacles.filter { told.insert($0).inserted }
  }

  /// What could not be read in `handover` itself, or makes it unsure whose it is.
  private static func doubts(in handover: Handover, of book: AccountBook) -> [Finding] {
    handover.content.fields.unreadSums.filter { handover.content.audiences.ofField($0.value) != .customer }.map {
      SecretsInDoubt.sum($0.value, at: $0.range)
    }
      + book.duplicates.filter { $0.id == handover.id }.prefix(1).map {
        SecretsInDoubt.owner(of: handover.id, at: $0.content.id.range)
      }
  }

  /// What the gate requires that they would read.
  private static func missing(in review: GateReview, withIntroduction hasIntroduction: Bool) -> [Finding] {
    let handover = review.account.handover
    let course = handover.content.course
    // Where a company's gates leave the check out, no less is asked for, but all there is.
    let last = course.gates.first { $0.checks.contains(CustomerPageClean.kind.id) }?.position ?? course.stages.count
    let requirements = handover.content.requirements.map { $0.held(against: review.book, in: handover.content) }
    let missing = requirements.filter { requirement in
      !requirement.isMet && requirement.position <= last && handover.content.audiences.shows(requirement.subject)
        && (hasIntroduction || !requirement.subject.isOfIntroduction)
    }
    // Where a section is not there, each of its answers is missing with it.
    let sections = Set(missing.compactMap { if case .section(let key, _) = $0.subject { key } else { nil } })
    return missing.filter { !$0.subject.isPart(ofOneOf: sections) }.compactMap { requirement in
      MissingRequirement(of: handover, requirement)?.finding.saying(
        "for what \(handover.customer) reads",
        insteadOf: StagePhrase.before(requirement, in: handover)
      )
    }
  }
}

extension Requirement.Subject {
  /// Whether it is an answer of a section with one of these keys.
  fileprivate func isPart(ofOneOf sections: Set<String>) -> Bool {
    switch self {
    case .field, .section: false
    case .label(let key, _), .column(let key, _), .cell(let key, _, _): sections.contains(key)
    }
  }

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
