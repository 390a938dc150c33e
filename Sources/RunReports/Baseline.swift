internal import Diagnostics
internal import Foundation

/// Findings that are known and shall not stop anybody: the debt of a project that begins to be checked.
///
/// It is written into a file and committed. What stands in it is not told; what it has and is not found any more is said, so that it
/// only ever gets shorter.
public struct Baseline: Sendable {
  /// What it has, in the order of the files.
  public let entries: [Entry]
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

  /// The form of the file; what is in it later gets another version.
  private struct File: Codable {
    var format = name
    var version = 1
    var findings: [Entry]

    static let name = "baton-baseline"
  }

  /// Why a file cannot be read as a baseline.
  public struct Fault: Error, Sendable, CustomStringConvertible {
    /// For people, without the file's name.
    public let description: String
  }

  /// All findings of `report`.
  public init(of report: RunReport) {
    self.init(
      report.findings.map {
        Entry(
          fingerprint: $0.fingerprint.description,
          kind: $0.finding.kind.id,
          path: $0.place.path,
          message: $0.finding.message
        )
      }
    )
  }

  /// Reads what ``text`` wrote.
  public init(parsing text: String) throws(Fault) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(text.utf8)), file.format == File.name else {
      throw Fault(description: "it is not a baseline; --write-baseline writes one")
    }
    guard file.version == 1 else {
      throw Fault(description: "it was written by a later version of Baton; update Baton, or write it anew")
    }
    self.init(file.findings)
  }

  private init(_ entries: [Entry]) {
    self.entries = entries
    known = Set(entries.map(\.fingerprint))
  }

  /// The file: one finding after the other in the order of their places, so that two versions compare well.
  public var text: String { JSONText.text(of: File(findings: entries)) }

  func contains(_ fingerprint: Fingerprint) -> Bool { known.contains(fingerprint.description) }

  /// What it has and `report` has not: it can be taken out.
  public func gone(from report: RunReport) -> [Entry] {
    let found = Set(report.findings.map(\.fingerprint.description))
    return entries.filter { !found.contains($0.fingerprint) }
  }
}
