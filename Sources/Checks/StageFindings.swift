internal import Diagnostics
internal import HandoverModel

/// What is said of a document's stages: what the stage it has reached promises and it lacks is an error, what the next one will
/// ask is one piece of advice, and of what comes later nothing is said.
///
/// Of a handover that was cancelled only what its schema requires is told: nobody goes through its gates any more, and what their
/// checks find can no longer be mended.
enum StageFindings {
  /// The findings about `document`, whose gates are as `readiness` says.
  static func findings(of document: any Document, _ readiness: Readiness) -> [Finding] {
    let reached = document.content.course.reached
    let isCancelled = (document as? Handover)?.stage == .cancelled
    var findings: [Finding] = []
    for gate in readiness.gates {
      // What a stage before the gate already promised is due with that stage; its checks are due with the gate.
      let missing = gate.missing.filter { $0.isToldByStage(reached) }.map(\.finding)
      let isDue = gate.position <= reached && !isCancelled
      // What must not leave the house is an error once the customer should have it, and stands at its place already where it is worse.
      let leaks =
        gate.override == nil ? gate.leaks.filter { $0.severity != .broken }.map { $0.with(severity: .notReady) } : []
      let due = missing + (isDue ? gate.failing + leaks : [])
      findings += gate.override == nil ? due : due.map { $0.with(severity: .advice) }
    }
    // Where there is no front matter at all, that is told, and not each of its lines.
    if !document.content.hasFrontMatter {
      findings.removeAll { $0.kind == MissingField.kind && $0.range == document.content.course.promise }
    }
    findings += readiness.others.filter { $0.isToldByStage(reached) }.map(\.finding)
    return findings + (NextStage.finding(for: document, readiness).map { [$0] } ?? [])
  }
}

extension MissingRequirement {
  /// Whether the stage at `reached` promises it, and nothing else tells what is wrong with it: what is written and cannot be read
  /// closes the gate, and is told as that.
  fileprivate func isToldByStage(_ reached: Int) -> Bool {
    requirement.position <= reached && !requirement.state.isToldElsewhere
  }
}
