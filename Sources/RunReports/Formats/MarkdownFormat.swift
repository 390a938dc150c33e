internal import Diagnostics

/// For a comment on a merge request: where each customer stands, and what is missing.
enum MarkdownFormat: ReportFormat {
  static let name = "markdown"
  static let purpose = "for a comment on a merge request: where each customer stands, and what is missing"
  static let fileName = "report.md"

  /// A comment is to be read: of a longer list the beginning is enough.
  private static let mostInList = 20

  static func text(of report: RunReport) -> String {
    MarkdownReport(on: report, room: MarkdownRoom.comment, mostInList: mostInList).text
  }
}

extension RunReport {
  /// The whole report as Markdown for a page that has room for that many `bytes`, such as the summary of a job; where they are too few it
  /// says how much is left out.
  public func markdown(within bytes: Int) -> String { MarkdownReport(on: self, room: bytes, mostInList: .max).text }
}
