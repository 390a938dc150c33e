public import Diagnostics

/// A comment that silences a finding, with the reason: `<!-- baton-ignore vague-success: the board insists on this wording -->`
/// (DOMAIN.md, "How a document is read").
public struct Silencing: Sendable {
  /// The name of the finding.
  public let kind: Written<String>
  /// Why it may stay; empty where no reason is written.
  public let reason: String
  /// The characters in which findings of that name are silenced.
  public let scope: SourceRange

  /// A comment that silences findings called `kind` within `scope`.
  public init(_ kind: Written<String>, reason: String, scope: SourceRange) {
    self.kind = kind
    self.reason = reason
    self.scope = scope
  }

  /// Whether it silences `finding`: one of its name that begins within its scope, given a reason.
  public func covers(_ finding: Finding) -> Bool {
    finding.kind.id == kind.value && !reason.isEmpty && finding.range.file == scope.file
      && scope.bytes.lowerBound <= finding.range.bytes.lowerBound
      && finding.range.bytes.lowerBound <= scope.bytes.upperBound
  }
}
