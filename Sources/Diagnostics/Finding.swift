/// Something about the content that its author should know: a value, never thrown, never logged.
public struct Finding: Sendable, Hashable {
  /// Another place that explains the finding, such as "first used here".
  public struct Note: Sendable, Hashable {
    /// What to see there, without a full stop.
    public let message: String
    /// Where.
    public let range: SourceRange

    /// A note that says `message` about `range`.
    public init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  /// What kind of thing it is; its name is printed and can be explained.
  public let kind: FindingKind
  /// One line in a salesperson's words, the specific part first, the author's own text quoted as written, no full stop.
  public let message: String
  /// The exact characters it is about.
  public let range: SourceRange
  /// A few words to stand beside the underlined characters; empty for none.
  public let label: String
  /// Other places that matter.
  public let notes: [Note]
  /// What to do, a sentence each, the best way first.
  public let help: [String]
  /// What should stand in place of the characters it is about, ready to be written there; `nil` where that is not sure, or not all
  /// there is to do. An editor offers it, and `baton fix` writes it.
  public let suggestion: String?
  /// What it is about, as the schema calls it, where the characters do not say so: the key of the field, section or column that was probably
  /// meant, or that is missing.
  public let meant: String?
  /// How bad it is.
  public let severity: Severity

  /// A finding of `kind` about the characters in `range`; as bad as its kind, unless `severity` says otherwise.
  public init(
    _ kind: FindingKind,
    _ message: String,
    at range: SourceRange,
    severity: Severity? = nil,
    label: String = "",
    notes: [Note] = [],
    suggestion: String? = nil,
    meant: String? = nil,
    help: String...
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.message = message
    self.range = range
    self.label = label
    self.notes = notes
    self.suggestion = suggestion
    self.meant = meant
    self.help = help
  }

  /// The same finding with one more thing to know.
  func with(help sentence: String) -> Finding { Finding(self, severity: severity, help: help + [sentence]) }

  /// The same finding, as bad as `severity` says.
  public func with(severity: Severity) -> Finding { Finding(self, severity: severity, help: help) }

  /// The same finding, about what the schema calls `meant`.
  public func with(meant: String) -> Finding { Finding(self, severity: severity, meant: meant, help: help) }

  private init(_ finding: Finding, severity: Severity, meant: String? = nil, help: [String]) {
    kind = finding.kind
    self.severity = severity
    message = finding.message
    range = finding.range
    label = finding.label
    notes = finding.notes
    suggestion = finding.suggestion
    self.meant = meant ?? finding.meant
    self.help = help
  }
}

extension Finding: Comparable {
  /// In the order in which they are printed: by place, then the worst first, then by name and words.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.range != right.range { return left.range < right.range }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.kind.id != right.kind.id { return left.kind.id < right.kind.id }
    return left.message < right.message
  }
}
