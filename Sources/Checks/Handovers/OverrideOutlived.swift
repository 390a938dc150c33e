internal import Diagnostics
internal import HandoverModel

/// A manager let a handover through a gate that lacks nothing by now.
enum OverrideOutlived: HandoverCheck {
  static let kind = FindingKind(
    "override-outlived",
    .warning,
    summary: "A manager's word lets a handover through a gate that it passes by itself by now.",
    reason:
      "It would let the handover through silently, should something go missing again; and every page still shows it.",
    wrong: "override: [{ gate: accepted, by: maria, on: 2026-03-13, reason: The CFO is without a contact }]",
    right: "accepted-on: 2026-03-13       # and the CFO's address is among the stakeholders"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    return review.readiness.gates.compactMap { gate in
      guard let override = gate.override, gate.lacks.isEmpty, let place = override.gate, let by = override.by else {
        return nil
      }
      return Finding(
        kind,
        "nothing is missing for \"\(gate.stage)\" any more, so the override by \(review.book.personName(by.value)) is not needed",
        at: place.range,
        help: "take it out; the history of the file remembers that it was given"
      )
    }
  }
}
