internal import Diagnostics
internal import HandoverModel

/// Which findings about a document are told, and how bad they are: what its author silenced and what `baton.yaml` says of their kind.
///
/// Neither opens a gate: what a gate lacks it lacks, whether it is told or not. Only a manager's override lets a handover through
/// (DOMAIN.md, "Life of a handover").
struct Ruling {
  private let policy: FindingPolicy
  private let silencings: [Silencing]
  private let path: ContentPath?
  private let stage: String?

  /// The ruling on findings about `document`.
  init(on document: any Document, in book: AccountBook) {
    let course = document.content.course
    policy = book.configuration.findings
    silencings = document.content.silencings
    path = document.path
    stage =
      document.content.fields.word("stage")
      ?? (course.stages.indices.contains(course.reached) ? course.stages[course.reached] : nil)
  }

  /// The ruling on findings about anything else, such as `people.yaml`.
  init(in book: AccountBook) {
    policy = book.configuration.findings
    (silencings, path, stage) = ([], nil, nil)
  }

  /// `finding` as it is told; `nil` where it is not. What is broken is always told, because a page would be wrong; and nobody can
  /// silence that a silencing is useless.
  func ruled(_ finding: Finding) -> Finding? {
    guard finding.severity != .broken else { return finding }
    guard finding.kind == UselessSilencing.kind || !silencings.contains(where: { $0.covers(finding) }) else {
      return nil
    }
    return policy.severity(of: finding, at: path, stage: stage).map {
      $0 == finding.severity ? finding : finding.with(severity: $0)
    }
  }
}
