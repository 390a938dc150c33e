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
    // A cell that is empty is told as a missing answer; here it is one that says UNKNOWN in part.
    return account.findingsOnNone(kind, in: "roadblocks", on: book.today)
      + account.handover.roadblocks.filter { $0.severity?.value == .high && $0.mitigation?.presence == .partly }.map {
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
