internal import Diagnostics

/// For people at a terminal, without colours: as `baton check` prints it.
enum TerminalFormat: ReportFormat {
  static let name = "terminal"
  static let purpose = "for people, each finding with its line"
  static let fileName = "report.txt"

  static func text(of report: RunReport) -> String {
    var renderer = TerminalRenderer(style: .plain)
    return report.findings.map { renderer.text(of: $0.finding) }.joined(separator: "\n")
  }
}
