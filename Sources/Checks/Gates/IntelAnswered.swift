internal import Diagnostics
internal import HandoverModel

/// Each of the four intel answers says where it is from.
enum IntelAnswered: GateCheck {
  static let kind = FindingKind(
    "intel-answered",
    .notReady,
    summary: "One of the four answers does not say where it is from.",
    reason: "Why they bought, from whom and when: otherwise the CSM asks the customer again to be sure.",
    wrong: "## Why they bought\nThey lose 1.8 million a year to routes planned in spreadsheets.",
    right: "## Why they bought\nThey lose 1.8 million a year to routes planned in spreadsheets. (source: call, 12 Jan)"
  )

  static let needs: [GateNeed] = [.section("why"), .section("problems"), .section("success"), .section("roadblocks")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    let handover = account.handover
    return [handover.why, handover.problems, handover.success, handover.roadblockSection].compactMap { $0 }
      .filter { $0.presence != .missing && $0.sources.isEmpty && $0.none == nil }
      .map { section in
        Finding(
          kind,
          "\"\(section.heading.text)\" does not say where it is from",
          at: section.heading.range,
          help: "write the source at the end of the answer: (source: call, 12 Sep)"
        )
      }
  }
}
