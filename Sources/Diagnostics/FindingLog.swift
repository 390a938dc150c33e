/// Findings about one file, of each kind only so many: the first hundred say what is wrong, and a file of another kind under a
/// document's name would have a hundred thousand.
public struct FindingLog: Sendable {
  /// What was found, and the last of each kind that has more says how many.
  public private(set) var findings: [Finding] = []
  private var counts: [FindingKind: Int] = [:]

  /// How many findings of one kind are kept.
  public static let limit = 100

  /// A log without findings.
  public init() {}

  /// Whether another finding of `kind` would be kept: what is costly to find out for it may be left out otherwise.
  public func hasRoom(for kind: FindingKind) -> Bool { counts[kind, default: 0] < Self.limit }

  /// Counts a finding of `kind` for which there is no room.
  public mutating func omit(_ kind: FindingKind) { counts[kind, default: 0] += 1 }

  /// How many findings of `kind` were not kept.
  public func omittedCount(of kind: FindingKind) -> Int { max(0, counts[kind, default: 0] - Self.limit) }

  /// Adds `finding`, unless there are enough of its kind.
  public mutating func append(_ finding: Finding) {
    counts[finding.kind, default: 0] += 1
    if counts[finding.kind, default: 0] <= Self.limit { findings.append(finding) }
  }

  /// The findings; where some of a kind were left out, the last one kept says how many.
  public var told: [Finding] {
    var last: [FindingKind: Int] = [:]
    for (place, finding) in findings.enumerated() { last[finding.kind] = place }
    return findings.enumerated().map { place, finding in
      let more = omittedCount(of: finding.kind)
      return more > 0 && last[finding.kind] == place
        ? finding.with(help: "\(more) more of this kind in this file are not listed") : finding
    }
  }
}
