internal import Clearing
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
  private let readinesses: [ContentPath: Readiness]
  private let shares: [ContentPath: CustomerShare]
  private let playbooks: AppliedPlaybooks

  /// Runs all checks over `book`. This is where all findings come together, those that were found `beside` it included, and where
  /// ``Ruling`` says which of them are told. A silencing that names none of the `known` kinds is found to be useless.
  ///
  /// Where only the schema is asked (`isOfSchemaOnly`), no check is run but those of its requirements and gates: what reading found and what
  /// is missing, in a third of the time.
  ///
  /// As long as there are `doubts`, ``SecretsInDoubt``, no customer gets anything.
  public init(
    checking book: AccountBook,
    alsoFound beside: [Finding] = [],
    doubts: [Finding],
    known: [FindingKind] = checkFindingKinds,
    isOfSchemaOnly: Bool = false
  ) {
    self.book = book
    let accounts = Dictionary(book.accounts.map { ($0.handover.path, $0) }, uniquingKeysWith: { first, _ in first })
    var readinesses: [ContentPath: Readiness] = [:]
    var stageFindings: [Finding] = []
    var gateReviews: [GateReview] = []
    let secrets = Secrets(of: book)
    for document in book.documents {
      let review = accounts[document.path].map { account in
        GateReview(account: account, book: book, share: ShareReview(of: account, secrets))
      }
      let readiness = Readiness(of: document, review, in: book)
      if let review { gateReviews.append(review) }
      readinesses[document.path] = readiness
      stageFindings += StageFindings.findings(of: document, readiness)
    }
    self.readinesses = readinesses
    let leaks = isOfSchemaOnly ? [] : gateReviews.flatMap(\.share.leaks)
    let reviews = (isOfSchemaOnly ? [] : gateReviews).compactMap { review -> HandoverReview? in
      guard let readiness = readinesses[review.account.handover.path] else { return nil }
      return HandoverReview(of: review.account, readiness: readiness, planChanges: review.share.planChanges, in: book)
    }
    let checked =
      reviews.flatMap { review in handoverChecks.flatMap { $0.findings(in: review) } }
      + (isOfSchemaOnly ? [] : bookChecks).flatMap { $0.findings(in: book, beside: leaks) }
    // Where an introduction is booked too soon, everything that is missing is told with it, and need not be told as the next stage's.
    let tooSoon = Set(checked.filter { $0.kind == IntroductionTooSoon.kind }.map(\.range.file))
    stageFindings.removeAll { $0.kind == NextStage.kind && tooSoon.contains($0.range.file) }
    // What may be cleared with a reason is a warning until its gate is due.
    let due = Set(stageFindings.map { Place($0) })
    let all = book.findings + beside + stageFindings + checked + leaks.filter { !due.contains(Place($0)) }
    let useless = isOfSchemaOnly ? [] : UselessSilencing.findings(in: book, among: all, known: known)
    let rulings = Dictionary(book.documents.map { ($0.file, Ruling(on: $0, in: book)) }, uniquingKeysWith: { $1 })
    let elsewhere = Ruling(in: book)
    // A definition that three links use is wrong once.
    let ruled = Set(all + useless).compactMap { (rulings[$0.range.file] ?? elsewhere).ruled($0) }
    let documents = Dictionary(book.documents.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    findingsByFile = Dictionary(grouping: ruled, by: \.range.file).reduce(into: [:]) { told, each in
      told[each.key] = ToldOnce(each.value, about: documents[each.key]).findings.sorted()
    }
    findings = findingsByFile.values.joined().sorted()
    let elsewhereInDoubt = doubts + secrets.doubts
    var shares: [ContentPath: CustomerShare] = [:]
    for review in gateReviews {
      let handover = review.account.handover
      let broken = (findingsByFile[handover.file] ?? []).filter { $0.severity == .broken }
      shares[handover.path] = CustomerShare(of: review, broken: broken, doubts: elsewhereInDoubt)
    }
    self.shares = shares
    playbooks = AppliedPlaybooks(in: book, beside: findingsByFile)
  }

  /// Where something of one kind is told.
  private struct Place: Hashable {
    let kind: FindingKind
    let range: SourceRange

    init(_ finding: Finding) { (kind, range) = (finding.kind, finding.range) }
  }

  /// What was found in `file`, in the order of its places.
  public func findings(in file: SourceFile) -> [Finding] { findingsByFile[file] ?? [] }

  /// What the customer of `handover` would get, and whether they get it.
  public func share(of handover: Handover) -> CustomerShare? { shares[handover.path] }

  /// What was found in what the customer of `share` reads, as far as it is wrong or probably so, in the order of its places.
  public func findings(readIn share: CustomerShare) -> [Finding] {
    let read = Dictionary(grouping: share.cleared.places, by: \.file)
    return read.flatMap { file, places in
      let spans = places.map(\.bytes).sorted { $0.lowerBound < $1.lowerBound }
      return findings(in: file).filter { $0.severity != .advice && $0.range.touches(spans) }
    }.sorted()
  }

  /// The brief of `account`, as it is printed.
  public func brief(of account: Account) -> PrintedBrief {
    PrintedBrief(
      of: account,
      readiness(of: account.handover) ?? Readiness(of: account.handover, nil, in: book),
      in: book
    )
  }

  /// The playbooks that apply to `handover`, and why: those it names, then the others.
  public func playbooks(for handover: Handover) -> [PlaybookMatch] { playbooks.byHandover[handover.path] ?? [] }

  /// The handovers to which `playbook` applies, in the order of their ids, and why.
  public func handovers(using playbook: Playbook) -> [AppliedPlaybooks.Use] {
    playbooks.byPlaybook[playbook.path] ?? []
  }

  /// How ready `document` is.
  public func readiness(of document: some Document) -> Readiness? { readinesses[document.path] }
}

extension SourceRange {
  /// Whether it shares a byte with one of `spans`, which are in the order of their beginnings and hardly overlap.
  fileprivate func touches(_ spans: [Range<Int>]) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].lowerBound < max(bytes.upperBound, bytes.lowerBound + 1)
  }
}
