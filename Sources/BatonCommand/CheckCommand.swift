internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Publishing
internal import RunReports

/// `baton check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content, and write nothing.",
    discussion: """
      Reports what is wrong with handovers, playbooks and people, each finding at its line and column. With paths, only what \
      was found in those files and folders; links to other documents are followed all the same.

      Where a project has findings from before, --write-baseline FILE keeps them in a file, and --baseline FILE leaves them out; \
      --since REVISION looks only at what changed.

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

  @Flag(help: "Print the JSON Schema (draft 2020-12) of what --format json prints, and check nothing.")
  var jsonSchema = false

  @OptionGroup var comparison: ComparisonOptions

  @Flag(help: "Exit with 0 where a document is only not ready for its stage; what is broken still counts.")
  var allowUnready = false

  @OptionGroup var options: ProjectOptions

  func validate() throws {
    if allowUnready, options.strict {
      throw ValidationError("--strict lets nothing pass, and --allow-unready what is not ready: name one of them")
    }
    let others = [
      ("--format", !reports.formats.isEmpty), ("--baseline", comparison.baseline != nil),
      ("--since", comparison.since != nil), ("--write-baseline", comparison.writeBaseline != nil),
    ].filter(\.1).map(\.0)
    if stage != nil, let other = others.first {
      throw ValidationError(
        "--for lists what is missing until a stage, for people, and nothing else; it does not go with \(other)"
      )
    }
    if comparison.writeBaseline != nil, !reports.formats.isEmpty {
      throw ValidationError("--write-baseline only writes that file, so it does not go with --format")
    }
    if comparison.writeBaseline != nil, !paths.isEmpty {
      throw ValidationError("a baseline has the findings of all files, so --write-baseline takes no paths")
    }
    for file in reports.files + [comparison.writeBaseline].compactMap({ $0 }).map(WrittenFile.init) {
      try file.mustBeOutside(options.source.folder)
    }
    if let baseline = comparison.baseline.map(WrittenFile.init),
      let report = reports.files.first(where: baseline.isSame)
    {
      throw ValidationError("\(report.path) is the baseline. Write the report into another file")
    }
  }

  func run() async throws {
    if jsonSchema { return try Output.data(String(RunReport.jsonSchema.dropLast())) }
    let stopwatch = Stopwatch()
    do {
      Progress.show("Reading \(options.source.folder)")
      defer { Progress.clear() }
      let pipeline = try await Pipeline(checking: options.request)
      Progress.clear()
      let scope = try PathScope(paths, within: options.request.content, among: pipeline.pathsRead)
      if let stage { throw try outlook(until: stage, of: pipeline, within: scope) }
      if let status = try comparison.write(pipeline.report) { throw status }
      let request = options.request
      let compared = try await comparison.apply(
        to: pipeline.report,
        of: pipeline,
        for: request,
        isAboutAll: paths.isEmpty
      )
      let report = compared.limited { scope.contains($0.path) }
      try reports.write(report)
      let told = FindingsReport(report)
      let read = FindingsReport.documents(pipeline)
      let fixable = pipeline.fixableCount(among: report.findings.map(\.finding))
      if fixable > 0 {
        StandardError.write("\(fixable) of these can be mended by `baton fix`; `baton fix --dry-run` shows how.\n")
      }
      StandardError.write("\(read): \(told.count). \(stopwatch.seconds) s\n")
      throw told.status(strict: options.strict, allowsUnready: allowUnready)
    } catch let error as InputError {
      throw complain(error, reading: options.source.folder)
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
        ? "nothing is missing" : Wording.count(outlook.lacks.count, "thing is missing", "things are missing")
      StandardError.write("\(outlook.document.title): \(lacks) until \"\(stage)\"\n\n")
    }
    return outlooks.contains { !$0.lacks.isEmpty } ? .findings : .fine
  }
}
