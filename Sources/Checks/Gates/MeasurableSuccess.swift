internal import Diagnostics
internal import HandoverModel

/// Every outcome has a figure in its metric, its baseline or its target.
enum MeasurableSuccess: GateCheck {
  static let kind = FindingKind(
    "measurable-success",
    .notReady,
    summary: "An outcome holds no figure, so nobody can say whether it was reached.",
    reason: "Success that cannot be measured is claimed by nobody when the contract is renewed.",
    wrong: "| Outcome | Metric | Baseline | Target |\n|---|---|---|---|\n| Better planning | speed | slow | fast |",
    right:
      "| Outcome | Metric | Baseline | Target |\n|---|---|---|---|\n| Planning is quick | hours per day | 4 h | 0.5 h |"
  )

  static let needs: [GateNeed] = [.section("success")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    return account.handover.outcomes.filter(lacksFigure).map { outcome in
      Finding(
        kind,
        "\"\(outcome.nameText)\" holds no figure, so nobody can say whether it was reached",
        at: outcome.nameRange,
        help: "write what it is now and what it shall be, in figures"
      )
    }
  }

  /// Whether its metric, baseline or target is written, and no digit stands in any of them.
  static func lacksFigure(_ outcome: Outcome) -> Bool {
    // The figures of "UNKNOWN: asked on 31 March" are those of a day.
    let answers = [outcome.metric, outcome.baseline, outcome.target].compactMap { $0 }.filter(\.isWhole)
    return !answers.isEmpty && !answers.contains { $0.text.contains(where: \.isNumber) }
  }
}
