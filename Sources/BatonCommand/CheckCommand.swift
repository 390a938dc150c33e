internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import HandoverModel
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

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What is missing until this stage: in-review, accepted, introduced, onboarding or onboarded.",
      discussion: "Lists that and nothing else, whatever stage a handover is in now, the shortest way first.",
      valueName: "stage"
    )
  )
  var stage: String?

  @OptionGroup var reports: ReportOptions

  @OptionGroup var options: ProjectOptions

  func run() async throws {
    let stopwatch = Stopwatch()
    do {
      Progress.show("Reading \(options.content)")
      defer { Progress.clear() }
      let pipeline = try await Pipeline(checking: options.request)
      Progress.clear()
      let scope = try PathScope(paths, within: options.request.content)
      if let stage { throw try outlook(until: stage, of: pipeline, within: scope) }
      let findings = pipeline.findings.filter { scope.contains($0.range.file.path) }
      try reports.write(pipeline.report(telling: findings) { scope.contains($0.path) })
      let report = FindingsReport(findings)
      let read = FindingsReport.documents(pipeline)
      let fixable = pipeline.fixableCount { scope.contains($0.path) }
      if fixable > 0 {
        StandardError.write("\(fixable) of these can be mended by `baton fix`; `baton fix --dry-run` shows how.\n")
      }
      StandardError.write("\(read): \(report.count). \(stopwatch.seconds) s\n")
      throw report.status(strict: options.strict)
    } catch let error as InputError {
      throw complain(error, reading: options.content)
    }
  }

  /// Says what the documents of `scope` lack until `stage`.
  private func outlook(until stage: String, of pipeline: Pipeline, within scope: PathScope) throws -> ExitStatus {
    let known = pipeline.checked.book.handovers.first?.content.course.stages ?? Stage.course.map(\.rawValue)
    let outlooks = Outlook.until(stage, in: pipeline.checked).filter { scope.contains($0.document.file.path) }
    guard !outlooks.isEmpty || known.contains(stage) else {
      throw ValidationError("\"\(stage)\" is not a stage. The stages are \(known.joined(separator: ", "))")
    }
    for outlook in outlooks {
      FindingsReport(outlook.lacks).print()
      let lacks =
        outlook.lacks.isEmpty
        ? "nothing is missing" : counted(outlook.lacks.count, "thing is missing", "things are missing")
      StandardError.write("\(outlook.document.title): \(lacks) until \"\(stage)\"\n\n")
    }
    return outlooks.contains { !$0.lacks.isEmpty } ? .findings : .fine
  }
}
