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
/// Besides, nothing in it may wait to be written, as UNKNOWN or "[Name]" does, nobody may be called by their login, and what the page cannot be without
/// may not be kept from customers by the schema. That nothing in it must stay in the house is told by the checks of what leaves, which stand in
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
      + (withIntroduction ? outcomes(review) : []) + unknowns(review) + logins(review)
      + withheld(review, withIntroduction: withIntroduction)
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
    for text in review.share.cleared.texts where !told.contains(text.range) {
      guard let place = OpenPlace.first(in: text.value) else { continue }
      guard log.hasRoom(for: kind) else {
        log.omit(kind)
        continue
      }
      log.append(
        Finding(
          kind,
          "\(review.account.handover.customer) would read \(place == "UNKNOWN" ? place : "\"\(place)\"")",
          at: text.range.firstPlace(of: place) ?? text.range,
          help: "find it out, or leave that part of the sentence away"
        )
      )
    }
    return log.told
  }

  /// Who is named as we log in, and not by name: "sam" for Sam Oduya, without the sign.
  private static func logins(_ review: GateReview) -> [Finding] {
    let (cleared, people) = (review.share.cleared, review.book.people)
    guard !people.isEmpty else { return [] }
    let names =
      cleared.meeting.attendees.map(\.name) + cleared.items.compactMap(\.owner)
      + cleared.contacts.flatMap { [$0.with, $0.owner].compactMap { $0 } } + cleared.goals.compactMap(\.judgedBy)
    var told: Set<SourceRange> = []
    return names.compactMap { name in
      let parts = name.value.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }.map(String.init)
      // Somebody of theirs may be called so.
      guard parts.allSatisfy({ $0 == $0.lowercased() }),
        let login = parts.first(where: { people[PersonID($0)] != nil }), let person = people[PersonID(login)],
        told.insert(name.range).inserted
      else { return nil }
      return Finding(
        kind,
        "\"\(login)\" is what \(person.name) is called in people.yaml, and \(review.account.handover.customer) would read it",
        at: name.range.firstPlace(of: login) ?? name.range,
        help: "write @\(login), so that the name is shown"
      )
    }
  }

  /// What the page cannot be without, and the company's schema keeps from customers.
  private static func withheld(_ review: GateReview, withIntroduction: Bool) -> [Finding] {
    let (content, cleared) = (review.account.handover.content, review.share.cleared)
    let needed = [
      ("customer", cleared.customer == nil), ("csm", withIntroduction && cleared.csm == nil),
      ("ae", withIntroduction && cleared.ae == nil),
    ]
    return needed.compactMap { name, isMissing in
      guard isMissing, let field = content.fields.field(name), field.value != nil,
        content.audiences.ofField(name) != .customer || name == "customer"
      else { return nil }
      return Finding(
        kind,
        "nothing of \"\(name)\" is for the customer, and their page would have a hole",
        at: field.range,
        help: "write it without what stays in the house, or let the schema say audience: customer"
      )
    }
  }
}
