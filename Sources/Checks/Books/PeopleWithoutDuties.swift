internal import Diagnostics
internal import HandoverModel

/// `people.yaml` does not say what an AE or a CSM does, or what they do not do (DOMAIN.md, "Triangle of Trust": side A). Only those who
/// are named on a handover that was accepted and is on its course.
enum PeopleWithoutDuties: BookCheck {
  static let kind = FindingKind(
    "people-without-duties",
    .advice,
    summary: "An AE's or a CSM's page does not say what one comes to them for, and what not.",
    reason:
      "Side A of the triangle: AE and CSM trust each other when each knows what the other does, and leaves alone.",
    wrong: "jordan: { name: Jordan Rivera, role: csm }",
    right: "jordan: { name: Jordan Rivera, role: csm, does: [onboarding, renewal], does-not: [pricing] }"
  )

  static func findings(in book: AccountBook) -> [Finding] {
    let accepted = Stage.accepted.position ?? 0
    let named = book.handovers.filter { $0.stage.position.map { $0 >= accepted } ?? false }
      .flatMap { [$0.team.ae?.value, $0.team.csm?.value].compactMap { $0 } }
    return Set(named).sorted().compactMap { id in
      guard let person = book.people[id] else { return nil }
      let missing: String
      switch (person.duties.does.isEmpty, person.duties.doesNot.isEmpty) {
      case (true, true): missing = "does and does not do"
      case (true, false): missing = "does"
      case (false, true): missing = "does not do"
      case (false, false): return nil
      }
      return Finding(
        kind,
        "people.yaml does not say what \(person.name) \(missing)",
        at: person.id.range,
        help: "add does: [onboarding, renewal] and does-not: [pricing] to the entry"
      )
    }
  }
}
