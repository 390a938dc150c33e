internal import Checks
internal import Diagnostics
internal import History
internal import Publishing
internal import RunReports

extension Pipeline {
  /// The report of this run.
  var report: RunReport { report(of: checked, telling: findings) }

  /// A report of the same project as it was read for `checked`.
  func report(of checked: CheckedBook, telling findings: [Finding]) -> RunReport {
    let folder = ReportedFolder(content: content, inRepository: RepositoryMark.path(of: content))
    return RunReport(version: batonVersion, of: checked, telling: findings, in: folder)
  }
}
