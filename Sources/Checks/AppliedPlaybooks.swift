internal import Diagnostics
public import HandoverModel

/// Which playbooks apply to which handovers, computed once for the whole book.
public struct AppliedPlaybooks: Sendable {
  /// A handover to which a playbook applies.
  public struct Use: Sendable {
    /// The handover.
    public let handover: Handover
    /// Why the playbook applies to it.
    public let reasons: [PlaybookMatch.Reason]
  }

  /// The playbooks of each handover, by its path.
  let byHandover: [ContentPath: [PlaybookMatch]]
  /// The handovers of each playbook, by its path.
  let byPlaybook: [ContentPath: [Use]]

  /// Those of `book`, in whose files `findings` were found.
  init(in book: AccountBook, beside findings: [SourceFile: [Finding]]) {
    var byHandover: [ContentPath: [PlaybookMatch]] = [:]
    var byPlaybook: [ContentPath: [Use]] = [:]
    for handover in book.handovers {
      let kinds = Set((findings[handover.file] ?? []).map(\.kind.id))
      let matches = book.playbooks(for: handover, inWhich: kinds)
      byHandover[handover.path] = matches
      for match in matches {
        byPlaybook[match.playbook.path, default: []].append(Use(handover: handover, reasons: match.reasons))
      }
    }
    (self.byHandover, self.byPlaybook) = (byHandover, byPlaybook)
  }
}
