internal import Diagnostics
internal import HandoverModel

/// Somebody of the customer's has agreed to the success plan.
enum SuccessPlanAgreed: GateCheck {
  static let kind = FindingKind(
    "success-plan-agreed",
    .notReady,
    summary: "The customer has not agreed to the success plan.",
    reason: "A plan that only one side agreed to is a wish.",
    wrong: "success-plan: { status: shared }",
    right: "success-plan: { status: agreed, agreed-by: Patricia Morales, agreed-on: 2026-04-20 }"
  )

  static let needs: [GateNeed] = [.field("success-plan")]

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    let plan = account.handover.successPlan
    // Without any plan, the field is told as missing.
    guard let status = plan.status else { return [] }
    if status.value != .agreed {
      return [
        Finding(
          kind,
          "the success plan is \(status.value == .draft ? "a draft" : "shared"), and not agreed yet",
          at: status.range,
          help: "go through it with the customer, and write who agreed, and when"
        )
      ]
    }
    guard let on = plan.agreedOn, on.value > book.today else { return [] }
    return [future(on)]
  }

  /// Where the plan says that it was agreed to, and that cannot be: it would be a lie to the customer's face.
  static func untruths(in review: GateReview) -> [Finding] {
    let (handover, book) = (review.account.handover, review.book)
    guard handover.successPlan.status?.value == .agreed else { return [] }
    let days = handover.successPlan.agreedOn.map { $0.value > book.today ? [future($0)] : [] } ?? []
    return days + [AgreedByStranger.ours(in: handover, book)].compactMap { $0 }
  }

  private static func future(_ on: Written<CalendarDate>) -> Finding {
    let message = "the customer cannot have agreed on \(on.value), which is still to come"
    return Finding(kind, message, at: on.range, help: "write the day the customer agreed")
  }
}
