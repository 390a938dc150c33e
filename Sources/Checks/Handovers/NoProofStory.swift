internal import Diagnostics
internal import HandoverModel

/// The introduction is ahead, and nobody wrote what another customer reached (DOMAIN.md, "Triangle of Trust": side C).
///
/// 1. Before the handover is accepted it is nobody's task yet, and once the introduction was held it is too late.
/// 2. Where there is no section about the introduction at all, that is told.
/// 3. That the story is UNKNOWN is an open question.
enum NoProofStory: HandoverCheck {
  static let kind = FindingKind(
    "no-proof-story",
    .warning,
    summary: "The introduction has no proof story.",
    reason:
      "The customer trusts the AE, and has no reason yet to trust the CSM. What another customer reached with them is one.",
    wrong: "## Introduction meeting\n- Endorsement: Jordan has taken four hauliers live.",
    right: "## Introduction meeting\n- Proof story: A wholesaler with 70 trucks plans in 40 minutes since last autumn."
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.hasIntroductionAhead, let meeting = review.handover.meeting else { return [] }
    guard meeting.proofStory?.text.isEmpty ?? true else { return [] }
    return [
      Finding(
        kind,
        "the introduction of \(review.handover.customer) has no proof story from another customer",
        at: meeting.proofStory?.range ?? meeting.section.heading.range,
        help: "add \"- Proof story: …\": a customer with the same problem, what they reached, after how long"
      )
    ]
  }
}

extension HandoverReview {
  /// Whether the CSM has taken over and the introduction was not held yet, and its day is not over.
  var hasIntroductionAhead: Bool {
    guard isOnCourse, hasReached(.accepted), !isIntroduced else { return false }
    return handover.introduction.map { $0.value.date >= today } ?? true
  }
}
