internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `baton check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content, and write nothing.",
    discussion: """
      Reports what is wrong with handovers, playbooks and people, each finding at its line and column. With paths, only what \
      was found in those files and folders; links to other documents are followed all the same.

      `baton explain ID` tells more about a finding.
      """
  )

  @Argument(help: ArgumentHelp("Files or folders in the content folder; all of it without.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var options: ProjectOptions

  func run() async throws {
    let stopwatch = Stopwatch()
    do {
      Progress.show("Reading \(options.content)")
      defer { Progress.clear() }
      let pipeline = try await Pipeline(checking: options.request)
      Progress.clear()
      let scope = try PathScope(paths, within: options.request.content)
      let report = FindingsReport(pipeline.findings.filter { scope.contains($0.range.file.path) })
      report.print()
      let read = FindingsReport.documents(pipeline)
      StandardError.write("\(read): \(report.count). \(stopwatch.seconds) s\n")
      throw report.status(strict: options.strict)
    } catch let error as InputError {
      throw complain(error, reading: options.content)
    }
  }
}
