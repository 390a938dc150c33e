/// One kind of thing that can be wrong, under its permanent name: what `baton explain` prints.
///
/// A kind stands beside the code that finds it, so that the rule, its words and its explanation are read together.
public struct FindingKind: Sendable {
  /// The permanent name, in kebab-case; it names the problem.
  public let id: String
  /// How bad it is, unless the configuration says otherwise.
  public let severity: Severity
  /// What it is, in one sentence without jargon.
  public let summary: String
  /// Why it matters: what goes wrong for the customer, the reader or the build if it stays.
  public let reason: String
  /// As it is wrongly written, several lines if it takes them.
  public let wrong: String
  /// The same, written right.
  public let right: String

  /// A kind of finding; `id` must be unique among all kinds (a test compares them).
  public init(_ id: String, _ severity: Severity, summary: String, reason: String, wrong: String, right: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.wrong = wrong
    self.right = right
  }
}

extension FindingKind: Hashable {
  /// Two kinds are the same when their names are.
  public static func == (left: FindingKind, right: FindingKind) -> Bool { left.id == right.id }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
