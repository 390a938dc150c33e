public import Checks
public import Diagnostics
public import HandoverModel

/// What one run of Baton has to say: all that a format may show.
public struct RunReport: Sendable {
  /// The version of the program, such as `0.1.0`.
  public let version: String
  /// The day for which it was checked.
  public let today: CalendarDate
  /// What is told, in the order in which it is printed.
  public private(set) var findings: [ReportedFinding]
  /// Where each customer stands, in the order of the book.
  public private(set) var customers: [CustomerStanding]
  /// How this differs from an earlier revision; `nil` where nobody asked.
  public private(set) var comparison: RunComparison?
  /// How many findings stand in a baseline, and are left out here; 0 without one.
  public private(set) var knownCount = 0
  private var files: [(file: SourceFile, path: String)]

  /// Every document that was checked, from the top of the repository, in the order of their paths.
  public var documents: [String] { files.map(\.path) }

  /// What there is to tell of `checked`: all `findings`, in the order in which they are printed.
  public init(version: String, of checked: CheckedBook, telling findings: [Finding], in folder: ReportedFolder) {
    self.version = version
    today = checked.book.today
    self.findings = ReportedFinding.all(findings, in: folder)
    files = checked.book.documents.map { ($0.file, folder.path(of: $0.file)) }.sorted { $0.path < $1.path }
    customers = checked.book.accounts.map {
      CustomerStanding($0, checked.readiness(of: $0.handover), at: folder.path(of: $0.handover.file))
    }
  }

  /// How many of the findings are as bad as that.
  public func count(_ isWanted: (Severity) -> Bool) -> Int { findings.count { isWanted($0.finding.severity) } }

  /// Whether something got better for the customer whose handover is `standing`, since the revision that this is compared with.
  func isBetter(_ standing: CustomerStanding) -> Bool { !(comparison?.improvements(of: standing).isEmpty ?? true) }

  /// The same about the files that are wanted, and nothing else.
  public func limited(to isWanted: (SourceFile) -> Bool) -> RunReport {
    var report = self
    report.findings.removeAll { !isWanted($0.finding.range.file) }
    report.files.removeAll { !isWanted($0.file) }
    report.customers.removeAll { !isWanted($0.file) }
    return report
  }

  /// The same without what stands in `baseline`.
  public func without(_ baseline: Baseline) -> RunReport {
    var report = self
    report.findings.removeAll { baseline.contains($0.fingerprint) }
    report.knownCount = findings.count - report.findings.count
    return report
  }

  /// The same with what is different from `earlier`, the report on the revision that a person calls `revision`; limited to what has
  /// changed since, and what depends on it.
  ///
  /// 1. All findings in documents that changed since are told.
  /// 2. Of the others those are told that were not there before, or were not as bad: a link to a heading that is gone, a person who was
  ///    taken out of people.yaml.
  public func since(_ earlier: RunReport, called revision: String, isUnchanged: (SourceFile) -> Bool) -> RunReport {
    let comparison = RunComparison(from: earlier, to: self, revision: revision)
    var report = self
    report.findings.removeAll { isUnchanged($0.finding.range.file) && !comparison.isNew($0) }
    let touched = Set(report.findings.map(\.finding.range.file))
    report.files.removeAll { isUnchanged($0.file) && !touched.contains($0.file) }
    report.customers.removeAll { isUnchanged($0.file) && !touched.contains($0.file) }
    report.comparison = comparison
    return report
  }
}
