internal import Diagnostics

/// For GitHub Actions: workflow commands, which become annotations beside the lines of a pull request.
///
/// 1. GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So the ten that matter most
///    are written, the errors first. Where there are more, one notice says how many; it is the first line, and with nine others the
///    last notice that is shown.
/// 2. A column counts only where start and end are on one line (GitHub drops the columns otherwise).
enum GitHubFormat: ReportFormat {
  static let name = "github"
  static let purpose = "for GitHub Actions: annotations of the ten that matter most, and all in the job's summary"
  static let fileName = "report.txt"

  /// How many annotations are written.
  private static let most = 10

  static func text(of report: RunReport) -> String {
    let ranked = report.findings.enumerated().sorted {
      ($0.element.finding.severity, $0.offset) < ($1.element.finding.severity, $1.offset)
    }
    guard ranked.count > most else { return ranked.map { command(for: $0.element) + "\n" }.joined() }
    let advice = ranked.prefix(most).count { $0.element.finding.severity == .advice }
    let told = ranked.prefix(advice == most ? most - 1 : most)
    let rest = Wording.count(ranked.count - told.count, "more finding")
    let place = report.isInJobSummary ? "in this job's summary" : "not shown here; `baton check` tells all"
    let more = "::notice title=Baton::\(rest) \(ranked.count - told.count == 1 ? "is" : "are") \(place)"
    return ([more] + told.map { command(for: $0.element) }).map { $0 + "\n" }.joined()
  }

  private static func command(for reported: ReportedFinding) -> String {
    let words = ReportedWords(reported)
    let start = reported.place.start(counting: .scalars)
    let end = reported.place.end(counting: .scalars)
    var properties = ["file": reported.place.path, "line": "\(start.line)", "title": reported.finding.kind.id]
    if end.line > start.line {
      properties["endLine"] = "\(end.line)"
    } else {
      properties["col"] = "\(start.column)"
      if end.column > start.column {
        properties["endLine"] = "\(end.line)"
        properties["endColumn"] = "\(end.column)"
      }
    }
    let written = ["file", "line", "endLine", "col", "endColumn", "title"].compactMap { name in
      properties[name].map { "\(name)=\(escaped($0, also: ":,"))" }
    }
    let data = ([words.message] + words.help.map { "Help: \($0)" } + words.notes).joined(separator: "\n")
    return "::\(reported.finding.severity.inWorkflow) \(written.joined(separator: ","))::\(escaped(data))"
  }

  /// `text` as it stands in a workflow command: `%` and line ends as percent and two digits, and in a property the characters of
  /// `separators` too.
  private static func escaped(_ text: String, also separators: String = "") -> String {
    let marked = "%\r\n" + separators
    var result = ""
    for scalar in text.unicodeScalars {
      if marked.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Severity {
  /// The name of the workflow command.
  fileprivate var inWorkflow: String {
    switch self {
    case .broken, .notReady: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }
}
