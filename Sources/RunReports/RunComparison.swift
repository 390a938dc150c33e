internal import Checks
internal import Diagnostics

/// How a report differs from that on an earlier revision, both by today's rules and for today.
public struct RunComparison: Sendable {
  /// The earlier revision, as a person called it.
  public let revision: String
  /// What was found then and is not any more, in the order in which it was printed.
  public private(set) var mended: [ReportedFinding]
  private let before: [Fingerprint: ReportedFinding]
  private let standings: [String: CustomerStanding]
  /// Where the documents are now that were there then.
  private let places: [SourceFile: SourceFile]

  init(from earlier: RunReport, to now: RunReport, revision: String) {
    self.revision = revision
    before = Dictionary(earlier.findings.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    standings = Dictionary(earlier.customers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let files = Dictionary(now.names.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let moved = earlier.names.compactMap { file, name in files[name].map { (file, $0) } }
    places = Dictionary(moved, uniquingKeysWith: { first, _ in first })
    let still = Set(now.findings.map(\.fingerprint))
    mended = earlier.findings.filter { !still.contains($0.fingerprint) }
  }

  /// The same about the files that are wanted, wherever they were then.
  func limited(to isWanted: (SourceFile) -> Bool) -> RunComparison {
    var comparison = self
    comparison.mended.removeAll { !isWanted(places[$0.finding.range.file] ?? $0.finding.range.file) }
    return comparison
  }

  /// Whether `reported` was not found then, or was not as bad.
  public func isNew(_ reported: ReportedFinding) -> Bool {
    before[reported.fingerprint].map { $0.finding.severity > reported.finding.severity } ?? true
  }

  /// Where the customer whose handover is `standing` stood then; `nil` where there was no such handover.
  public func standing(before standing: CustomerStanding) -> CustomerStanding? { standings[standing.id] }

  /// What got better for a customer, each in a sentence without a full stop, in the words in which it was missing then: the gates that
  /// are open now, what is not missing any more, and what is not found any more.
  public func improvements(of standing: CustomerStanding) -> [String] {
    guard let before = standings[standing.id] else { return [] }
    let closed = before.gates.filter { !$0.isOpen }
    let opened = closed.filter { gate in standing.gates.contains { $0.stage == gate.stage && $0.isOpen } }
    let lacks = Set(standing.gates.flatMap(\.lacks).map(\.identity))
    let written = closed.flatMap(\.lacks).filter { !lacks.contains($0.identity) }
    let told = Set(written.map(\.identity))
    let found = mended.map(\.finding).filter {
      $0.range.file == before.file && !told.contains($0.identity) && !lacks.contains($0.identity)
    }
    return opened.map { "nothing is missing for \"\($0.stage)\" any more" } + (written + found).map(\.message)
  }
}

extension Finding {
  /// What makes it the same in another version of the document.
  fileprivate var identity: [String] { [kind.id, message] }
}
