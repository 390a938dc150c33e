internal import Diagnostics
internal import History
internal import Publishing
internal import RunReports

extension Pipeline {
  /// The report of this run: `findings`, and the documents for which `isWanted` holds.
  func report(telling findings: [Finding], isWanted: (SourceFile) -> Bool = { _ in true }) -> RunReport {
    let folder = ReportedFolder(content: content, inRepository: RepositoryMark.path(of: content))
    return RunReport(version: batonVersion, of: checked, telling: findings, in: folder, isWanted: isWanted)
  }
}
