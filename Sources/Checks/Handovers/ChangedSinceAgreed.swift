internal import Diagnostics
internal import HandoverModel

/// Something in the success plan was changed after the customer agreed to it (DOMAIN.md, "Clarity": agreed by a named customer person).
///
/// 1. What matters is what the customer reads: goals, their own items, how we keep in touch; not how far an item is.
/// 2. It is compared with the version in force at the end of `agreed-on`, from git's history; where that day was written down later, with
///    the version that did so. Whoever agrees again agrees to what stands there then.
/// 3. Silent where the history is not known, and where the handover is aside from its course.
enum ChangedSinceAgreed: HandoverCheck {
  static let kind = FindingKind(
    "changed-since-agreed",
    .warning,
    summary: "The success plan was changed after the customer agreed to it.",
    reason: "A plan that changes behind the back of those who agreed to it is not theirs any more, and they find out.",
    wrong: "success-plan: { status: agreed, agreed-on: 2026-04-03 }   # and on 14 April a milestone moved by a month",
    right: "success-plan: { status: agreed, agreed-on: 2026-04-15 }   # agreed again, with the new day"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard let agreed = review.handover.successPlan.agreedOn else { return [] }
    let by = review.handover.successPlan.agreedBy?.value
    return review.planChanges.prefix(most).map { change in
      Finding(
        kind,
        "changed since \(by ?? "the customer") agreed on \(agreed.value): \(change.words)",
        at: change.range,
        help:
          "tell \(by ?? "them"); when they agree to the change, write that day as agreed-on; until then status: shared, or take it back"
      )
    }
  }

  /// So many changes are told one by one: a plan with more is another one.
  private static let most = 20
}
