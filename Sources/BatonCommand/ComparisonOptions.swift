internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import History
internal import Publishing
internal import RunReports

/// The options that keep old findings from blocking new work.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that stand in this file.",
      discussion: """
        What stops the build is told all the same. What is in it and not found any more is listed; with --write-baseline and the \
        same file it is taken out, and nothing is added.
        """,
      valueName: "file"
    )
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write all findings into this file, for --baseline, and complain only of what stops the build.",
      valueName: "file"
    )
  )
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "Only what changed since this revision, such as origin/main, and what depends on it.",
      discussion: "Everything found in documents that changed, and elsewhere what was not found before.",
      valueName: "revision"
    )
  )
  var since: String?

  func validate() throws {
    for (name, value) in [("--since", since), ("--baseline", baseline), ("--write-baseline", writeBaseline)]
    where value == "" {
      throw ValidationError("\(name) is empty; is the variable set?")
    }
    if writeBaseline == "-" {
      throw ValidationError("A baseline is a file that you commit. Name one: --write-baseline known.json")
    }
    if let baseline, let writeBaseline, !WrittenFile(writeBaseline).isSame(as: WrittenFile(baseline)) {
      throw ValidationError(
        "--baseline and --write-baseline go together only with the same file: then what is gone is taken out of it"
      )
    }
    if writeBaseline != nil, since != nil {
      throw ValidationError("a baseline has all findings, so --write-baseline does not go with --since")
    }
  }

  /// Writes the baseline that was asked for; `nil` where none was.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  func write(_ report: RunReport) throws(ExitStatus) -> ExitStatus? {
    guard let writeBaseline else { return nil }
    let file = BaselineFile(file: WrittenFile(writeBaseline))
    return baseline == nil ? try file.write(report) : try file.shorten(to: report)
  }

  /// `report` as these options want it told, and, where it is about `all` files, what is to be said beside it.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where the baseline or the revision cannot be read.
  func apply(
    to report: RunReport,
    of pipeline: Pipeline,
    for request: BuildRequest,
    isAboutAll: Bool
  ) async throws -> RunReport {
    var result = report
    if let since { result = try await limited(result, of: pipeline, for: request, since: since) }
    if let baseline {
      let file = BaselineFile(file: WrittenFile(baseline))
      let known = try file.read()
      result = result.without(known)
      if isAboutAll {
        file.tell(known.gone(from: report), takenOutBy: Self.shortening(baseline, of: request.content))
      }
    }
    return result
  }

  /// The command that takes out of the baseline at `path` what is gone.
  private static func shortening(_ path: String, of content: String) -> String {
    let file = path.inShell
    let folder = content == "content" ? "" : " --content \(content.inShell)"
    return "baton check\(folder) --baseline \(file) --write-baseline \(file)"
  }

  private func limited(
    _ report: RunReport,
    of pipeline: Pipeline,
    for request: BuildRequest,
    since revision: String
  ) async throws -> RunReport {
    var request = request
    request.today = report.today
    do {
      let earlier = try await EarlierProject(of: request, at: revision, meaning: .whereWeLeft)
      let before = pipeline.report(of: earlier.checked, telling: earlier.findings)
      let changed = earlier.changed(in: pipeline)
      return report.since(before, called: revision) { !changed.contains($0) }
    } catch {
      throw complain("cannot compare with \(revision): \(error)")
    }
  }
}
