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
  public let findings: [ReportedFinding]
  /// Every document that was checked, from the top of the repository, in the order of their paths.
  public let documents: [String]
  /// Where each customer stands, in the order of the book.
  public let customers: [CustomerStanding]

  /// What is told of `checked`: `findings`, and of the documents those for which `isWanted` holds.
  public init(
    version: String,
    of checked: CheckedBook,
    telling findings: [Finding],
    in folder: ReportedFolder,
    isWanted: (SourceFile) -> Bool = { _ in true }
  ) {
    self.version = version
    today = checked.book.today
    var tables: [SourceFile: LineTable] = [:]
    func place(_ range: SourceRange) -> ReportedPlace {
      let table = tables[range.file] ?? LineTable(range.file)
      tables[range.file] = table
      return ReportedPlace(range, at: folder.path(of: range.file), in: table)
    }
    let fingerprints = Fingerprint.fingerprints(of: findings) { folder.contentPath(of: $0) }
    self.findings = zip(findings, fingerprints).map { finding, fingerprint in
      ReportedFinding(
        finding: finding,
        fingerprint: fingerprint,
        place: place(finding.range),
        notes: finding.notes.map { place($0.range) }
      )
    }
    let wanted = checked.book.documents.filter { isWanted($0.file) }
    documents = wanted.map { folder.path(of: $0.file) }.sorted()
    customers = checked.book.accounts.filter { isWanted($0.handover.file) }.map {
      CustomerStanding($0, checked.readiness(of: $0.handover), at: folder.path(of: $0.handover.file))
    }
  }

  /// How many of the findings are as bad as that.
  public func count(_ isWanted: (Severity) -> Bool) -> Int { findings.count { isWanted($0.finding.severity) } }
}

/// Where the content folder is, so that findings can name files as their readers know them.
public struct ReportedFolder: Sendable {
  private let content: String
  private let place: String

  /// The content folder as a person typed it, and where it is in its repository (or `nil` where it is in none).
  public init(content: String, inRepository place: String?) {
    self.content = content
    self.place = place ?? content
  }

  /// The path of `file` from the top of the repository.
  func path(of file: SourceFile) -> String {
    guard let rest = rest(of: file.path) else { return file.path }
    return place.isEmpty ? rest : rest.isEmpty ? place : place + "/" + rest
  }

  /// The path of `file` within the content folder.
  func contentPath(of file: SourceFile) -> String { rest(of: file.path) ?? file.path }

  private func rest(of path: String) -> String? {
    if path == content { return "" }
    return path.hasPrefix(content + "/") ? String(path.dropFirst(content.count + 1)) : nil
  }
}
