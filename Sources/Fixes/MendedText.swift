public import Diagnostics

/// A document on its way from what was read to what is written.
///
/// 1. In each round all fixes are made that do not overlap.
/// 2. Where one makes an error, or after so many rounds there is still something to mend, it goes back to what was read, and is mended
///    without some of the rules: each alone, then the first two, three …, at last without any.
public struct MendedText: Sendable {
  /// The file as it was read.
  public let original: SourceFile
  /// What it holds now.
  public private(set) var bytes: [UInt8]
  /// The fixes that were made, in their order.
  public private(set) var made: [(rule: any FixRule.Type, fix: Fix)] = []
  /// Whether the last round found anything to mend.
  public private(set) var isOpen = true
  /// Why it went back the last time; `nil` where it never did.
  public private(set) var reason: Reason?

  /// Why fixes are taken back.
  public enum Reason: Sendable, Hashable {
    /// They would make this error.
    case newError(String)
    /// What they write would be mended again, and so on.
    case noEnd
  }

  private let rules: [any FixRule.Type]
  /// The rules that are left out.
  private var leftOut: Set<ObjectIdentifier> = []
  /// The rules that made a fix when none was left out.
  private var suspects: [any FixRule.Type] = []
  /// What is still to be left out, one after another; `nil` before the first time.
  private var attempts: ArraySlice<Set<ObjectIdentifier>>?
  private var round = 0

  /// After so many rounds something is taken to find no end: a heading, its columns and their values need three.
  private static let mostRounds = 6

  /// `file`, to be mended by `rules`.
  public init(_ file: SourceFile, by rules: [any FixRule.Type] = fixRules) {
    original = file
    bytes = file.bytes
    self.rules = rules
  }

  /// A round: makes all fixes of `document`, which is the file as it is now, that do not overlap.
  public mutating func mend(_ document: FixableDocument) {
    let fixes = document.fixes(by: rules.filter { !leftOut.contains($0.id) })
    let edited = EditedText(making: fixes.map(\.fix), in: document.file)
    guard !edited.made.isEmpty else { return close() }
    round += 1
    if round > Self.mostRounds {
      if !retreat(because: .noEnd) { close() }
      return
    }
    bytes = edited.bytes
    made += edited.made.map { fixes[$0] }
  }

  /// Leaves it as it is.
  public mutating func close() { isOpen = false }

  /// Goes back to the original, to try again without some of the rules.
  ///
  /// - Returns: `false` where there is nothing that could be left out.
  public mutating func retreat(because reason: Reason) -> Bool {
    if attempts == nil, !made.isEmpty {
      let makers = Set(made.map { $0.rule.id })
      suspects = rules.filter { makers.contains($0.id) }
      attempts = Self.attempts(without: suspects.map { $0.id }, of: rules.map { $0.id })[...]
    }
    guard let next = attempts?.popFirst() else { return false }
    leftOut = next
    self.reason = reason
    (bytes, made, isOpen, round) = (original.bytes, [], true, 0)
    return true
  }

  /// What is left out, one after another: each suspect alone, the first two, three …, at last all rules, because where one is left out
  /// another may find something to do.
  private static func attempts(
    without suspects: [ObjectIdentifier],
    of all: [ObjectIdentifier]
  ) -> [Set<ObjectIdentifier>] {
    let alone = suspects.count > 1 ? suspects.map { Set([$0]) } : []
    let several = suspects.indices.dropFirst(2).map { Set(suspects.prefix($0)) }
    return alone + several + [Set(all)]
  }

  /// The rules that would have mended something, and were left out.
  public var takenBack: [any FixRule.Type] { suspects.filter { leftOut.contains($0.id) } }
}
