public import Diagnostics
public import HandoverModel

/// The linked whole with everything that was found in it and how ready each document is: the `check` stage, and the proof that
/// it ran.
public struct CheckedBook: Sendable {
  /// The linked whole.
  public let book: AccountBook
  /// Everything that was found, in the order in which it is printed.
  public let findings: [Finding]
  private let findingsByFile: [SourceFile: [Finding]]
  private let readinesses: [DocumentName: Readiness]

  /// Runs all checks over `book`. This is where all findings come together, those that were found `beside` it included, and where
  /// what authors silenced is left out.
  public init(checking book: AccountBook, alsoFound beside: [Finding] = [], by checks: [any Check] = standardChecks) {
    self.book = book
    let accounts = Dictionary(book.accounts.map { ($0.handover.name, $0) }, uniquingKeysWith: { first, _ in first })
    var readinesses: [DocumentName: Readiness] = [:]
    var stageFindings: [Finding] = []
    for document in book.documents {
      let readiness = Readiness(of: document, accounts[document.name], in: book)
      readinesses[document.name] = readiness
      stageFindings += StageFindings.findings(of: document, readiness)
    }
    self.readinesses = readinesses
    let all = book.findings + beside + stageFindings + checks.flatMap { $0.findings(in: book) }
    let silencings = Dictionary(book.documents.map { ($0.file, $0.content.silencings) }, uniquingKeysWith: { $0 + $1 })
    // A definition that three links use is wrong once.
    var seen: Set<Finding> = []
    findings = all.sorted().filter { finding in
      seen.insert(finding).inserted && !Self.isSilenced(finding, by: silencings[finding.range.file] ?? [])
    }
    findingsByFile = Dictionary(grouping: findings, by: \.range.file)
  }

  /// What was found in `file`, in the order of its places.
  public func findings(in file: SourceFile) -> [Finding] { findingsByFile[file] ?? [] }

  /// How ready `document` is.
  public func readiness(of document: some Document) -> Readiness? { readinesses[document.name] }

  /// What is broken cannot be silenced: a page would be wrong.
  private static func isSilenced(_ finding: Finding, by silencings: [Silencing]) -> Bool {
    finding.severity != .broken && silencings.contains { $0.covers(finding) }
  }
}
