internal import Foundation
internal import RunReports

/// The page that GitHub Actions shows for a job, to which each step adds Markdown in a file of its own.
struct JobSummary {
  /// The most that GitHub takes of one step, in bytes: 1 MiB, and nothing at all of what is longer.
  private static let most = 1_048_576

  private let path: String

  /// That of the job in which this process runs; `nil` where it runs in none.
  static var current: JobSummary? {
    guard let path = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return nil }
    return JobSummary(path: path)
  }

  /// Adds the whole of `report`, or where the step has said much already, as much of it as still fits.
  ///
  /// - Returns: Whether anything was added.
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  func add(_ report: RunReport) throws(ExitStatus) -> Bool {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    // An empty line, so that what stands there already does not run into it.
    let text = (size > 0 ? "\n" : "") + report.markdown(within: Self.most - size - 1)
    guard size + text.utf8.count <= Self.most else {
      StandardError.write("The summary of this job has no room left, so that the report is not in it.\n")
      return false
    }
    try Output.append(text, to: path)
    return true
  }
}
