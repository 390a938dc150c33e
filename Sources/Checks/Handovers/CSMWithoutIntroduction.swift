internal import Diagnostics
internal import HandoverModel

/// The customer is about to meet a CSM of whom `people.yaml` says nothing that a customer may read (DOMAIN.md, "Customer
/// communication": who the CSM is). While the handover is accepted: before,
/// the CSM may change, and from the introduction on `customer-page-clean` tells it.
enum CSMWithoutIntroduction: HandoverCheck {
  static let kind = FindingKind(
    "csm-without-introduction",
    .warning,
    summary: "Nothing is written about the CSM that the customer may read.",
    reason:
      "The introduction letter names somebody of whom the customer learns nothing, instead of why they will be in good hands.",
    wrong: "jordan: { name: Jordan Rivera, role: csm }",
    right:
      "jordan:\n  name: Jordan Rivera\n  role: csm\n  introduction: Jordan has run logistics roll-outs for six years."
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, review.hasReached(.accepted), !review.hasReached(.introduced),
      let csm = review.handover.team.csm, let person = review.book.people[csm.value], person.introduction == nil
    else { return [] }
    return [
      Finding(
        kind,
        "people.yaml says nothing about \(person.name) that \(review.handover.customer) may read",
        at: csm.range,
        notes: [.init("the entry without \"introduction\"", at: person.id.range)],
        help: "add to \(csm.value) in people.yaml a sentence or two that a customer may read: introduction: …"
      )
    ]
  }
}
