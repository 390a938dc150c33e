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

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    // Where the schema requires the answer, that is told as a missing one.
    let told = Set(account.handover.content.requirements.lazy.filter { !$0.isMet }.compactMap(\.range))
    let open = account.handover.roadblocks.filter { risk in
      risk.severity?.value == .high && risk.mitigation.map { !$0.isWhole && !told.contains($0.range) } ?? false
    }
    return account.findingsOnNone(kind, in: "roadblocks", on: book.today)
      + open.map { risk in
        Finding(
          kind,
          "\"\(risk.nameText)\" is a high risk, and nobody knows yet what is done about it",
          at: risk.mitigation?.range ?? risk.row.range,
          help: "write what is done, and who does it"
        )
      }
  }
}
