internal import Diagnostics
internal import HandoverModel

/// The success plan was agreed by nobody of the stakeholders (DOMAIN.md, "Clarity": agreed by a named customer person).
///
/// A group is no named person, and one of us is not the customer. The first or the last name of a stakeholder is enough, and so is
/// the title; of several who agreed, one.
enum AgreedByStranger: HandoverCheck {
  static let kind = FindingKind(
    "agreed-by-stranger",
    .warning,
    summary: "Whoever agreed to the success plan is not among the stakeholders.",
    reason: "An agreement binds the one who gave it; at the renewal \"the team agreed\" is nobody.",
    wrong: "success-plan: { status: agreed, agreed-by: the board, agreed-on: 2026-03-31 }",
    right: "success-plan: { status: agreed, agreed-by: Patricia Morales, agreed-on: 2026-03-31 }"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, !review.handover.stakeholders.isEmpty, let agreed = review.handover.successPlan.agreedBy,
      Placeholder.presence(of: agreed.value) == .given
    else { return [] }
    var names = StakeholderNames(in: review)
    if PersonalName.parts(of: agreed.value).map(\.text).contains(where: names.knows) { return [] }
    if let ours = ours(in: review.handover, review.book) { return [ours] }
    let near = names.near(agreed.value)
    return [
      Finding(
        kind,
        "\"\(agreed.value)\" agreed to the success plan, but is not among the stakeholders",
        at: agreed.range,
        help: near.map { "did you mean \"\($0)\"?" }
          ?? "write the name of the stakeholder who agreed, or add them to the stakeholders"
      )
    ]
  }

  /// Where one of us is said to have agreed to the plan of `handover`, and no stakeholder beside.
  static func ours(in handover: Handover, _ book: AccountBook) -> Finding? {
    guard let agreed = handover.successPlan.agreedBy, Placeholder.presence(of: agreed.value) == .given else {
      return nil
    }
    let names = StakeholderNames(of: handover, book.knownPeople)
    let parts = PersonalName.parts(of: agreed.value).map(\.text)
    guard !parts.contains(where: names.knows), let ours = parts.first(where: names.isOurs) else { return nil }
    return Finding(
      kind,
      "\"\(ours)\" is one of us, but it is the customer who agrees to the success plan",
      at: agreed.range,
      help: "write which stakeholder agreed; if none did yet, set the status to shared"
    )
  }
}
