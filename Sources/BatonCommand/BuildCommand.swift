internal import ArgumentParser
internal import Diagnostics
internal import Publishing
internal import SiteWriting

/// `baton build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the content and write the site.",
    discussion: """
      Reads the content folder, reports everything that is wrong with it, and writes the site. Only files that changed are \
      written; files of an earlier build that are no longer needed are removed, and nothing else is touched.

      What is not ready for its stage is written and shown as such. What is broken (unreadable YAML, a link to nowhere, \
      two documents with one id) stops the build before anything is written; --keep-going writes the rest.
      """
  )

  @OptionGroup var reports: ReportOptions

  @OptionGroup var options: ProjectOptions

  func run() async throws {
    let stopwatch = Stopwatch()
    do {
      Progress.show("Reading \(options.source.folder)")
      defer { Progress.clear() }
      let pipeline = try await Pipeline(checking: options.request)
      Progress.clear()
      try reports.write(pipeline.report)
      let report = FindingsReport(pipeline.report)
      Progress.show("Writing \(options.out)")
      let summary = try await pipeline.write()
      Progress.clear()
      StandardError.write(Self.closing(summary, pipeline: pipeline, report: report, out: options.out, after: stopwatch))
      throw report.status(strict: options.strict)
    } catch let error as InputError {
      throw complain(error, reading: options.source.folder)
    } catch let error as SiteWritingError {
      throw complain("\(error)")
    }
  }

  private static func closing(
    _ summary: WriteSummary?,
    pipeline: Pipeline,
    report: FindingsReport,
    out: String,
    after stopwatch: Stopwatch
  ) -> String {
    let read = FindingsReport.documents(pipeline, makesPages: true)
    guard let summary else {
      let reason =
        switch pipeline.obstacle {
        case .templates: "a template is broken; mend it first"
        case .content, nil: "something is broken; mend it, or use --keep-going for the rest"
        }
      return "Nothing was written, because \(reason).\n\(read): \(report.count). \(stopwatch.seconds) s\n"
    }
    let files =
      "wrote \(Wording.count(summary.written, "file", none: "no")), \(summary.unchanged) unchanged, \(summary.removed) removed"
      + (summary.keptPaths.isEmpty ? "" : ", \(summary.keptPaths.count) no longer needed but changed by hand, and kept")
    return "Open \(out.shownOnTerminal)/index.html\n\(read), \(files): \(report.count). \(stopwatch.seconds) s\n"
  }
}
