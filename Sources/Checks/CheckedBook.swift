public import Diagnostics
public import HandoverModel

/// The linked whole with everything that was found in it: the `check` stage, and the proof that it ran.
public struct CheckedBook: Sendable {
  /// The linked whole.
  public let book: AccountBook
  /// Everything that reading documents, linking and checking found, in the order in which it is printed.
  public let findings: [Finding]
  private let findingsByFile: [SourceFile: [Finding]]

  /// Runs `checks` over `book`.
  public init(checking book: AccountBook, by checks: [any Check] = standardChecks) {
    self.book = book
    // A definition that three links use is wrong once.
    var seen: Set<Finding> = []
    findings = (book.findings + checks.flatMap { $0.findings(in: book) }).sorted().filter { seen.insert($0).inserted }
    findingsByFile = Dictionary(grouping: findings, by: \.range.file)
  }

  /// What was found in `file`, in the order of its places.
  public func findings(in file: SourceFile) -> [Finding] { findingsByFile[file] ?? [] }
}
