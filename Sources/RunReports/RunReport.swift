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
  /// The findings that stand in a baseline, and are left out here.
  public private(set) var known: [ReportedFinding] = []
  /// The findings that were there at the revision that this is compared with, in what did not change since, and are left out here.
  public private(set) var aside: [ReportedFinding] = []
  /// Whether all of it was added to the summary of the job in which this runs: then a format may point there.
  public var isInJobSummary = false
  /// The files that are documents, each by the kind and the id of its document.
  let names: [SourceFile: String]
  private var files: [(file: SourceFile, path: String)]

  /// Every document that was checked, from the top of the repository, in the order of their paths.
  public var documents: [String] { files.map(\.path) }

  /// What there is to tell of `checked`: all `findings`, in the order in which they are printed.
  public init(version: String, of checked: CheckedBook, telling findings: [Finding], in folder: ReportedFolder) {
    self.version = version
    today = checked.book.today
    names = Dictionary(
      checked.book.documents.map { ($0.file, "\($0.name.kind)/\($0.name.id)") },
      uniquingKeysWith: { first, _ in first }
    )
    self.findings = ReportedFinding.all(findings, in: folder, naming: names)
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
    report.known.removeAll { !isWanted($0.finding.range.file) }
    report.aside.removeAll { !isWanted($0.finding.range.file) }
    report.files.removeAll { !isWanted($0.file) }
    report.customers.removeAll { !isWanted($0.file) }
    report.comparison = comparison?.limited(to: isWanted)
    return report
  }

  /// The same without what stands in `baseline`. What stops the build is told all the same.
  public func without(_ baseline: Baseline) -> RunReport {
    var report = self
    report.known = findings.filter { baseline.contains($0) }
    report.findings.removeAll { baseline.contains($0) }
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
    func isAside(_ reported: ReportedFinding) -> Bool {
      isUnchanged(reported.finding.range.file) && !comparison.isNew(reported)
    }
    var report = self
    report.aside = findings.filter(isAside)
    report.findings.removeAll(where: isAside)
    let touched = Set(report.findings.map(\.finding.range.file))
    report.files.removeAll { isUnchanged($0.file) && !touched.contains($0.file) }
    report.customers.removeAll { isUnchanged($0.file) && !touched.contains($0.file) }
    report.comparison = comparison
    return report
  }
}
