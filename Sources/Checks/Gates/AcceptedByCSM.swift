internal import Diagnostics
internal import HandoverModel

/// The CSM who is named has accepted the handover, on a day that is not in the future. Where one of the two is nobody in `people.yaml`,
/// that is told, and whether they are the same is not known.
enum AcceptedByCSM: GateCheck {
  static let kind = FindingKind(
    "accepted-by-csm",
    .notReady,
    summary: "The handover was not accepted by the CSM who is named.",
    reason: "A handover that nobody took on belongs to nobody: the customer falls between two chairs.",
    wrong: "csm: jordan\naccepted-by: lauren",
    right: "csm: jordan\naccepted-by: jordan\naccepted-on: 2026-03-31"
  )

  static let needs: [GateNeed] = [.field("accepted-by"), .field("accepted-on"), .field("csm")]

  static func findings(in review: GateReview) -> [Finding] {
    let (account, book) = (review.account, review.book)
    let progress = account.handover.progress
    var findings: [Finding] = []
    // What is not written at all is told as a missing field.
    if let by = progress.acceptedBy, let csm = account.handover.team.csm {
      let former = account.handover.team.formerCSMs.compactMap { $0.csm?.value }
      let areKnown = book.people[by.value] != nil && book.people[csm.value] != nil
      if areKnown, by.value != csm.value, !former.contains(by.value) {
        findings.append(
          Finding(
            kind,
            "\(book.personName(by.value)) accepted this, but \(book.personName(csm.value)) is its CSM",
            at: by.range,
            notes: [.init("the CSM", at: csm.range)],
            help: "ask \(book.personName(csm.value)) to accept it, or write csm: \(by.value) if that changed"
          )
        )
      }
    }
    if let on = progress.acceptedOn, on.value > book.today {
      let message = "the handover cannot have been accepted on \(on.value), which is still to come"
      findings.append(
        Finding(
          kind,
          message,
          at: on.range,
          help: "write the day on which the CSM accepted it; leave it empty until then"
        )
      )
    }
    return findings
  }
}
