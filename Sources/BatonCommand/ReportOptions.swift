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

        Without a file, or with - for it, the report goes to the standard output; that of terminal without a file to the standard \
        error. Without this option: \
        terminal. In a job of GitHub Actions, github also adds the whole report to the job's summary.
        """,
      valueName: "name[=file]"
    ),
    transform: RequestedFormat.init
  )
  var formats: [RequestedFormat] = []

  /// The files into which reports are written.
  var files: [WrittenFile] { formats.compactMap(\.file) }

  func validate() throws {
    let printed = formats.filter { $0.destination == .output }
    if printed.count > 1 {
      let names = printed.map { $0.format.name }.joined(separator: " and ")
      let format = printed[1].format
      throw ValidationError(
        "\(names) cannot both go to the standard output. Write one into a file: --format \(format.name)=\(format.fileName)"
      )
    }
    for (place, file) in files.enumerated() {
      guard files[..<place].contains(where: { $0.isSame(as: file) }) else { continue }
      throw ValidationError("Only one report can be in \(file.path). Write each into a file of its own")
    }
  }

  /// Reports `report` in every form that was asked for.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where something cannot be written.
  func write(_ report: RunReport) throws(ExitStatus) {
    var report = report
    // The summary comes first, because annotations say whether it is there; where it fails, all else is written all the same.
    var failure: ExitStatus?
    if formats.contains(where: { $0.format.name == "github" }), let summary = JobSummary.current {
      do {
        report.isInJobSummary = try summary.add(report)
      } catch {
        failure = error
      }
    }
    if formats.isEmpty || formats.contains(where: { $0.destination == .log }) { FindingsReport(report).print() }
    for requested in formats {
      switch requested.destination {
      case .log: continue
      case .file(let path): try WrittenFile(path).write(requested.format.text(of: report))
      case .output:
        let text = requested.format.text(of: report)
        if !text.isEmpty { try Output.data(String(text.dropLast())) }
      }
    }
    if let failure { throw failure }
  }
}

/// A form of report that a person asked for, and where it goes.
struct RequestedFormat: Sendable {
  /// Where a report goes.
  enum Destination: Hashable, Sendable {
    /// The standard error, as people read it at a terminal.
    case log
    /// The standard output.
    case output
    /// A file, by its path as a person typed it.
    case file(String)
  }

  let format: any ReportFormat.Type
  let destination: Destination

  /// The file; `nil` for what is printed.
  var file: WrittenFile? { if case .file(let path) = destination { WrittenFile(path) } else { nil } }

  /// All there are, for help.
  static var names: String { reportFormats.map { $0.name }.joined(separator: ", ") }

  /// What each is for, for help.
  static var purposes: String { reportFormats.map { "\($0.name): \($0.purpose)." }.joined(separator: "\n") }

  /// Reads `NAME`, `NAME=FILE` or `NAME=-`.
  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let format = reportFormats.first(where: { $0.name == parts[0] }) else {
      let near = reportFormats.map { $0.name }.nearest(to: parts[0]).map { "Did you mean \"\($0)\"?" }
      throw ValidationError("There is no format \"\(parts[0])\". \(near ?? "Write one of \(Self.names)")")
    }
    if parts.count > 1, parts[1].isEmpty {
      throw ValidationError("Which file? Write its name behind the equals sign: \(parts[0])=\(format.fileName)")
    }
    self.format = format
    switch parts.dropFirst().first {
    case nil: destination = format.name == "terminal" ? .log : .output
    case "-": destination = .output
    case let path?: destination = .file(path)
    }
  }
}
