public import Diagnostics

/// The names that `baton.yaml` may use and that are decided elsewhere.
public struct KnownNames: Sendable {
  /// Every kind of finding.
  let kinds: [String: FindingKind]
  /// Every stage of every kind of document, each once, in their order.
  let stages: [String]

  /// The names of `findings`, and the stages of `documents`.
  public init(findings: [FindingKind], documents: [DocumentKind]) {
    kinds = Dictionary(findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    stages = documents.flatMap { $0.stages + $0.aside }.filter { seen.insert($0).inserted }
  }
}
