internal import Diagnostics
internal import Publishing
internal import RunReports

/// Prints findings for people, and counts them.
struct FindingsReport {
  private let findings: [Finding]
  private var knownCount = 0
  private var asideCount = 0
  private var revision = ""

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  /// The findings that `report` tells.
  init(_ report: RunReport) {
    findings = report.findings.map(\.finding)
    knownCount = report.known.count
    asideCount = report.aside.count
    revision = report.comparison?.revision ?? ""
  }

  /// Prints every finding to stderr, with an empty line after each.
  func print() {
    var renderer = TerminalRenderer(style: StandardError.wantsColor ? .colored : .plain)
    for finding in findings { StandardError.write(renderer.text(of: finding) + "\n") }
  }

  /// How many there are: "2 errors, 1 warning, no advice".
  var count: String {
    let errors = Wording.count(findings.count { $0.severity.isError }, "error", none: "no")
    let warnings = Wording.count(findings.count { $0.severity == .warning }, "warning", none: "no")
    let advice = findings.count { $0.severity == .advice }
    return "\(errors), \(warnings), "
      + (advice == 0 ? "no advice" : Wording.count(advice, "piece of advice", "pieces of advice"))
      + leftOut
  }

  /// What is not counted: what a baseline knows, and what was there at the revision that this is compared with.
  private var leftOut: String {
    let known = knownCount == 0 ? nil : "\(Wording.count(knownCount, "known finding")) left out"
    let verb = asideCount == 1 ? "was" : "were"
    let aside = asideCount == 0 ? nil : "\(asideCount) that \(verb) there at \(revision.shownOnTerminal) left aside"
    return [known, aside].compactMap { $0 }.map { "; " + $0 }.joined()
  }

  /// How many documents were read: "Read 12 documents, 2 of them broken"; to somebody who asked for pages, "without a page".
  static func documents(_ pipeline: Pipeline, makesPages: Bool = false) -> String {
    let read = "Read \(Wording.count(pipeline.documentCount, "document", none: "no"))"
    let fault = makesPages ? "without a page" : "broken"
    return pipeline.withoutPageCount == 0 ? read : read + ", \(pipeline.withoutPageCount) of them \(fault)"
  }

  /// What the process ends with: errors count, those that are only not ready for their stage where they are not allowed, warnings where
  /// they are strict.
  func status(strict: Bool, allowsUnready: Bool = false) -> ExitStatus {
    findings.contains { finding in
      switch finding.severity {
      case .broken: true
      case .notReady: !allowsUnready
      case .warning: strict
      case .advice: false
      }
    } ? .findings : .fine
  }
}
