internal import Diagnostics

/// For GitLab's merge requests: a Code Quality report. The rules are in GitLab's documentation, "Code Quality report format":
/// every entry has a fingerprint that no other has, and that the same finding had in the target branch.
enum GitLabFormat: ReportFormat {
  static let name = "gitlab"
  static let purpose = "for GitLab's merge requests: a Code Quality report"
  static let fileName = "report.json"

  static func text(of report: RunReport) -> String { JSONText.text(of: report.findings.map(Entry.init)) }

  private struct Entry: Encodable {
    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    init(_ reported: ReportedFinding) {
      let words = ReportedWords(reported)
      description = words.message + (words.help.isEmpty ? "" : ". Help: \(words.help.joined(separator: " "))")
      checkName = reported.finding.kind.id
      fingerprint = reported.fingerprint.description
      severity = reported.finding.severity.inCodeQuality
      location = Location(
        path: reported.place.path,
        lines: Lines(begin: reported.place.start(counting: .characters).line)
      )
    }

    enum CodingKeys: String, CodingKey {
      case description
      case checkName = "check_name"
      case fingerprint
      case severity
      case location
    }
  }

  private struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  private struct Lines: Encodable {
    let begin: Int
  }
}

extension Severity {
  /// What GitLab calls it. What stops a build is worse than what a page shows in red.
  fileprivate var inCodeQuality: String {
    switch self {
    case .broken: "blocker"
    case .notReady: "major"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
