internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer will be given is complete: goals and items, and in the introduction all three parts that it has (DOMAIN.md, "Customer
/// communication").
///
/// 1. Who the CSM is: a name alone is not, so `people.yaml` must say something that a customer may read. Until then the letter is held back, because
///    it would present somebody of whom it says nothing. Where no CSM is named, the schema's requirement tells that.
/// 2. Why and how the handover happens: the endorsement, with words left when what stays in the house is gone.
/// 3. What comes next: the items that are for the customer. The meeting itself is required by the schema.
///
/// Besides, nothing in it may say UNKNOWN. That nothing in it must stay in the house is told by the checks of what leaves, which stand in
/// the way of the same gate.
enum CustomerPageClean: GateCheck {
  static let kind = FindingKind(
    "customer-page-clean",
    .notReady,
    summary: "The page for the customer would have a hole.",
    reason: "The customer sees this page before they see us again; a hole in it says that we did not listen.",
    wrong: "- [ ] Kickoff held (@jordan, Day 3)",
    right: "- [ ] Kickoff held (@jordan, Day 3, customer)"
  )

  static let needs: [GateNeed] = [.section("introduction"), .section("plan")]

  static func findings(in review: GateReview) -> [Finding] { findings(in: review, withIntroduction: true) }

  /// The same, for what the customer gets with or without an introduction.
  static func findings(in review: GateReview, withIntroduction: Bool) -> [Finding] {
    (withIntroduction ? [csm, endorsement].compactMap { $0(review) } : []) + [items(review)].compactMap { $0 }
      + (withIntroduction ? outcomes(review) : []) + unknowns(review)
  }

  private static func csm(_ review: GateReview) -> Finding? {
    let handover = review.account.handover
    guard let csm = handover.team.csm, let person = review.book.people[csm.value],
      review.share.cleared.csm?.introduction == nil
    else { return nil }
    return Finding(
      kind,
      "people.yaml says nothing about \(person.name) that \(handover.customer) may read",
      at: csm.range,
      notes: [.init("their entry", at: person.id.range)],
      help: "add to \(csm.value) in people.yaml a sentence or two that a customer may read: introduction: …"
    )
  }

  private static func endorsement(_ review: GateReview) -> Finding? {
    guard let written = review.account.handover.meeting?.endorsement, written.isGiven,
      review.share.cleared.meeting.endorsement.isEmpty
    else { return nil }
    return Finding(
      kind,
      "nothing of the endorsement is for the customer",
      at: written.range,
      help: "write in words why this CSM is the right one: images, links' addresses and sources stay in the house"
    )
  }

  private static func items(_ review: GateReview) -> Finding? {
    guard !review.account.handover.planItems.isEmpty, review.share.cleared.items.isEmpty else { return nil }
    return review.account.finding(
      kind,
      "no item of the plan is for the customer",
      about: nil,
      in: "plan",
      help: "write customer into the parentheses of the items that the customer may see: (@jordan, Day 3, customer)"
    )
  }

  private static func outcomes(_ review: GateReview) -> [Finding] {
    let outcomes = (review.account.handover.meeting?.outcomes ?? []).filter(\.isGiven)
    guard outcomes.count > 1 else { return [] }
    return [
      Finding(
        kind,
        "the introduction has \(outcomes.count) outcomes, but should have one",
        at: outcomes[1].range,
        help: "keep the one that both sides should agree on"
      )
    ]
  }

  private static func unknowns(_ review: GateReview) -> [Finding] {
    var log = FindingLog()
    // What the schema requires and is not known as a whole is told as that.
    let told = Set(review.account.handover.content.requirements.filter { !$0.isMet }.compactMap(\.range))
    for text in review.share.cleared.texts
    where Placeholder.presence(of: text.value) == .partly && !told.contains(text.range) {
      guard log.hasRoom(for: kind) else {
        log.omit(kind)
        continue
      }
      log.append(
        Finding(
          kind,
          "\(review.account.handover.customer) would read UNKNOWN",
          at: text.range.firstPlace(of: "UNKNOWN") ?? text.range,
          help: "find it out, or leave that part of the sentence away"
        )
      )
    }
    return log.told
  }
}
