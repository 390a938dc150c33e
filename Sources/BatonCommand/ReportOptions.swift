internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import RunReports

/// The options that say in which forms findings are reported.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to report: \(RequestedFormat.names), or NAME=FILE. May be given several times.",
      discussion: """
        \(RequestedFormat.purposes)

        Without a file the report goes to the standard output, that of terminal to the standard error. Without this option: \
        terminal. In a job of GitHub Actions, github also adds the whole report to the job's summary.
        """,
      valueName: "name[=file]"
    ),
    transform: RequestedFormat.init
  )
  var formats: [RequestedFormat] = []

  func validate() throws {
    let printed = formats.filter { $0.file == nil && !$0.isForPeople }
    if printed.count > 1 {
      let names = printed.map { $0.format.name }.joined(separator: " and ")
      throw ValidationError(
        "\(names) cannot both go to the standard output. Write one into a file: --format \(printed[1].format.name)=FILE"
      )
    }
  }

  /// Reports `report` in every form that was asked for.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where something cannot be written.
  func write(_ report: RunReport) throws(ExitStatus) {
    if formats.isEmpty || formats.contains(where: { $0.isForPeople && $0.file == nil }) {
      FindingsReport(report.findings.map(\.finding)).print()
    }
    for requested in formats where !(requested.isForPeople && requested.file == nil) {
      let text = requested.format.text(of: report)
      if let file = requested.file {
        try Output.file(text, at: file)
      } else if !text.isEmpty {
        try Output.data(String(text.dropLast()))
      }
    }
    if formats.contains(where: { $0.format.name == "github" }) { try JobSummary.current?.add(report) }
  }
}

/// A form of report that a person asked for, and where it goes.
struct RequestedFormat: Sendable {
  let format: any ReportFormat.Type
  /// The file, as a person typed it; `nil` for what is printed.
  let file: String?

  /// Whether it is what people read at a terminal.
  var isForPeople: Bool { format.name == "terminal" }

  /// All there are, for help.
  static var names: String { reportFormats.map { $0.name }.joined(separator: ", ") }

  /// What each is for, for help.
  static var purposes: String { reportFormats.map { "\($0.name): \($0.purpose)." }.joined(separator: "\n") }

  /// Reads `NAME` or `NAME=FILE`.
  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let format = reportFormats.first(where: { $0.name == parts[0] }) else {
      let near = reportFormats.map { $0.name }.nearest(to: parts[0]).map { "Did you mean \"\($0)\"?" }
      throw ValidationError("There is no format \"\(parts[0])\". \(near ?? "Write one of \(Self.names)")")
    }
    if parts.count > 1, parts[1].isEmpty {
      throw ValidationError("Which file? Write its name behind the equals sign: \(parts[0])=report.txt")
    }
    self.format = format
    file = parts.count > 1 ? parts[1] : nil
  }
}
