internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import RunReports

/// The options that say in which forms findings are reported.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to report: \(Self.names), or NAME=FILE. May be given several times.",
      discussion: """
        \(Self.purposes)

        Without a file, or with - for it, the report goes to the standard output; that of terminal without a file to the standard \
        error. Without this option: \
        terminal. In a job of GitHub Actions, github also adds the whole report to the job's summary.
        """,
      valueName: "name[=file]"
    ),
    transform: { try RequestedFormat($0, among: reportFormats.map { ($0.name, $0.fileName) }) }
  )
  var formats: [RequestedFormat] = []

  /// The files into which reports are written.
  var files: [WrittenFile] { formats.compactMap(\.file) }

  /// All there are, for help.
  private static var names: String { reportFormats.map { $0.name }.joined(separator: ", ") }

  /// What each is for, for help.
  private static var purposes: String { reportFormats.map { "\($0.name): \($0.purpose)." }.joined(separator: "\n") }

  func validate() throws {
    // What is for people goes to the standard error.
    try RequestedFormat.validate(formats) { !$0.isForPeople }
  }

  /// Reports `report` in every form that was asked for.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where something cannot be written.
  func write(_ report: RunReport) throws(ExitStatus) {
    var report = report
    // The summary comes first, because annotations say whether it is there; where it fails, all else is written all the same.
    var failure: ExitStatus?
    if formats.contains(where: { $0.name == "github" }), let summary = JobSummary.current {
      do {
        report.isInJobSummary = try summary.add(report)
      } catch {
        failure = error
      }
    }
    func isForLog(_ requested: RequestedFormat) -> Bool { requested.isForPeople && requested.destination == .standard }
    if formats.isEmpty || formats.contains(where: isForLog) { FindingsReport(report).print() }
    for requested in formats where !isForLog(requested) {
      try requested.write(reportFormats.first { $0.name == requested.name }?.text(of: report) ?? "")
    }
    if let failure { throw failure }
  }
}
