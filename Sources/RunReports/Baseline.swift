internal import Diagnostics
internal import Foundation

/// Findings that are known and shall not stop anybody: the debt of a project that begins to be checked.
///
/// It is written into a file and committed. What stands in it is not told; what it has and is not found any more is said and can be taken
/// out, so that it gets shorter. What stops the build is never in it: no page can be written until that is mended.
public struct Baseline: Sendable {
  /// What it has, in the order of the files.
  public let entries: [Entry]
  private let version: Int
  private let known: Set<String>

  /// One known finding.
  public struct Entry: Codable, Sendable, Hashable {
    /// What tells it apart: see ``Fingerprint``. The rest is for people.
    public let fingerprint: String
    /// Its kind.
    public let kind: String
    /// The file, from the top of the repository.
    public let path: String
    /// What was said of it.
    public let message: String
  }

  /// The form of the file; what is in it later gets another version. In version 1 the fingerprints were those of
  /// ``FindingIdentity/init(inVersion1Of:at:)``; such files are still read.
  private struct File: Codable {
    var format = name
    var version = latest
    var findings: [Entry]

    static let name = "baton-baseline"
    static let latest = 2
  }

  /// Why a file cannot be read as a baseline.
  public struct Fault: Error, Sendable, CustomStringConvertible {
    /// For people, without the file's name.
    public let description: String
  }

  /// All findings of `report` but those that stop the build.
  public init(of report: RunReport) {
    let kept = report.findings.filter(\.canBeKnown)
    self.init(kept.map { Entry(of: $0) }, version: File.latest)
  }

  /// Reads what ``text`` wrote.
  public init(parsing text: String) throws(Fault) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(text.utf8)), file.format == File.name else {
      throw Fault(description: "it is not a baseline; --write-baseline writes one")
    }
    guard (1...File.latest).contains(file.version) else {
      throw Fault(description: "it was written by a later version of Baton; update Baton, or write it anew")
    }
    self.init(file.findings, version: file.version)
  }

  private init(_ entries: [Entry], version: Int) {
    self.entries = entries
    self.version = version
    known = Set(entries.map(\.fingerprint))
  }

  /// The file: one finding after the other in the order of their places, so that two versions compare well.
  public var text: String { JSONText.text(of: File(version: version, findings: entries)) }

  /// Whether `reported` stands in it, and need not be told.
  func contains(_ reported: ReportedFinding) -> Bool {
    reported.canBeKnown && known.contains(fingerprint(of: reported))
  }

  /// What it has and `report` has not: it can be taken out.
  public func gone(from report: RunReport) -> [Entry] {
    let found = Set(report.findings.filter(\.canBeKnown).map { fingerprint(of: $0) })
    return entries.filter { !found.contains($0.fingerprint) }
  }

  /// How many findings of `report` it does not have although it could.
  public func newCount(in report: RunReport) -> Int { report.findings.count { $0.canBeKnown && !contains($0) } }

  /// What of it `report` still has, in the latest version of the file; nothing is added.
  public func shortened(to report: RunReport) -> Baseline {
    let found = Dictionary(
      report.findings.filter(\.canBeKnown).map { (fingerprint(of: $0), $0.fingerprint.description) },
      uniquingKeysWith: { first, _ in first }
    )
    let left = entries.compactMap { entry in
      found[entry.fingerprint].map {
        Entry(fingerprint: $0, kind: entry.kind, path: entry.path, message: entry.message)
      }
    }
    return Baseline(left, version: File.latest)
  }

  private func fingerprint(of reported: ReportedFinding) -> String {
    (version == 1 ? reported.earlierFingerprint : reported.fingerprint).description
  }
}

extension Baseline.Entry {
  fileprivate init(of reported: ReportedFinding) {
    self.init(
      fingerprint: reported.fingerprint.description,
      kind: reported.finding.kind.id,
      path: reported.place.path,
      message: reported.finding.message
    )
  }
}

extension ReportedFinding {
  /// Whether a baseline may have it: what stops the build must be told until it is mended.
  fileprivate var canBeKnown: Bool { finding.severity != .broken }
}
