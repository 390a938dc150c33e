internal import Diagnostics
internal import Publishing
internal import RunReports

/// Prints findings for people, and counts them.
struct FindingsReport {
  private let findings: [Finding]
  private var knownCount = 0

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  /// The findings that `report` tells.
  init(_ report: RunReport) {
    findings = report.findings.map(\.finding)
    knownCount = report.knownCount
  }

  /// Prints every finding to stderr, with an empty line after each.
  func print() {
    var renderer = TerminalRenderer(style: StandardError.wantsColor ? .colored : .plain)
    for finding in findings { StandardError.write(renderer.text(of: finding) + "\n") }
  }

  /// How many there are: "2 errors, 1 warning, no advice".
  var count: String {
    let errors = counted(findings.count { $0.severity.isError }, "error", "errors")
    let warnings = counted(findings.count { $0.severity == .warning }, "warning", "warnings")
    let advice = findings.count { $0.severity == .advice }
    return "\(errors), \(warnings), "
      + (advice == 0 ? "no advice" : counted(advice, "piece of advice", "pieces of advice"))
      + (knownCount == 0 ? "" : "; \(counted(knownCount, "known finding", "known findings")) left out")
  }

  /// How many documents were read: "Read 12 documents, 2 of them without a page".
  static func documents(_ pipeline: Pipeline) -> String {
    let read = "Read \(counted(pipeline.documentCount, "document", "documents"))"
    return pipeline.withoutPageCount == 0 ? read : read + ", \(pipeline.withoutPageCount) of them without a page"
  }

  /// What the process ends with.
  func status(strict: Bool) -> ExitStatus {
    findings.contains { $0.severity.isError || strict && $0.severity == .warning } ? .findings : .fine
  }
}

/// "no pages", "1 page", "12 pages".
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  number == 0 ? "no \(many)" : number == 1 ? "1 \(one)" : "\(number) \(many)"
}
