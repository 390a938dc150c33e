internal import Diagnostics
internal import HandoverModel

/// Every risk has something that is done about it, or it is said that none is known, by whom and when.
enum RisksMitigated: GateCheck {
  static let kind = FindingKind(
    "risks-mitigated",
    .notReady,
    summary: "Nothing is done about a risk that could stop the customer.",
    reason: "A risk that everybody knew of, and nobody did anything about, is the one that is remembered.",
    wrong: "| Risk | Severity | Mitigation | Owner |\n|---|---|---|---|\n| CFO reviews in October | high | UNKNOWN | |",
    right:
      "| Risk | Severity | Mitigation | Owner |\n|---|---|---|---|\n| CFO reviews in October | high | first figures by 1 August | @jordan |"
  )

  static let needs: [GateNeed] = [.section("roadblocks")]

  static func findings(in account: Account, of book: AccountBook) -> [Finding] {
    if let none = account.handover.roadblockSection?.none, none.isReviewed, !none.isReviewed(by: book.today),
      let date = none.date
    {
      return [
        Finding(
          kind,
          "nobody can have looked on \(date.value), which is still to come",
          at: date.range,
          help: "write the day on which somebody looked"
        )
      ]
    }
    return  // A cell that is empty is told as a missing answer; here it is one that says UNKNOWN in part.
      account.handover.roadblocks.filter { $0.severity?.value == .high && $0.mitigation?.presence == .partly }.map {
        risk in
        Finding(
          kind,
          "\"\(risk.nameText)\" is a high risk, and what is done about it is not known",
          at: risk.mitigation?.range ?? risk.row.range,
          help: "write what is done, and who does it"
        )
      }
  }
}
