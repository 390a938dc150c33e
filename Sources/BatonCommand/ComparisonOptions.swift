internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Foundation
internal import HandoverModel
internal import History
internal import Publishing
internal import RunReports

/// The options that keep old findings from blocking new work.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that stand in this file.",
      discussion: "Those in it that are not found any more are listed, so that they can be taken out.",
      valueName: "file"
    )
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write all findings into this file, for --baseline, and complain of none.", valueName: "file")
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
    if writeBaseline != nil, baseline != nil {
      throw ValidationError("--write-baseline writes all findings anew, so it does not go with --baseline")
    }
    if writeBaseline != nil, since != nil {
      throw ValidationError("a baseline has all findings, so --write-baseline does not go with --since")
    }
  }

  /// `report` as these options want it told, and what is to be said beside it.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where the baseline or the revision cannot be read.
  func apply(to report: RunReport, of pipeline: Pipeline, for request: BuildRequest) async throws -> RunReport {
    var result = report
    if let since { result = try await limited(result, of: pipeline, for: request, since: since) }
    if let baseline {
      let known = try read(baseline)
      result = result.without(known)
      tell(known.gone(from: report), of: baseline)
    }
    return result
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
      let before = pipeline.report(of: earlier.checked, telling: earlier.checked.findings)
      return report.since(before, called: revision) { earlier.has($0) }
    } catch {
      throw complain("cannot compare with \(revision): \(error)")
    }
  }

  private func read(_ path: String) throws -> Baseline {
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      return try Baseline(parsing: String(decoding: bytes, as: UTF8.self))
    } catch let fault as Baseline.Fault {
      throw complain("cannot read \(path): \(fault)")
    } catch {
      throw complain("cannot read \(path): there is no such file, or it cannot be opened")
    }
  }

  private func tell(_ gone: [Baseline.Entry], of path: String) {
    guard !gone.isEmpty else { return }
    let count = Wording.count(gone.count, "finding in it is", "findings in it are", none: "no")
    StandardError.write("\(path.shownOnTerminal): \(count) not there any more; write it anew with --write-baseline\n")
    for entry in gone.prefix(20) {
      StandardError.write("  \(entry.path): \(entry.message)".shownOnTerminal + " [\(entry.kind)]\n")
    }
    if gone.count > 20 { StandardError.write("  … and \(gone.count - 20) more\n") }
  }
}
