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
  /// What tells it from others of its kind in its file, so that it is the same in the next run; `nil` where its characters and the words
  /// that its message quotes do (``QuotedWords``). A finding that sums several things up says it here: it is still the same when one of
  /// them was mended.
  public let subjects: [String]?
  /// What it is about, as the schema calls it, where the characters do not say so: the key of the field, section or column that was probably
  /// meant, or that is missing.
  public let meant: String?
  /// How bad it is.
  public let severity: Severity
  /// Its place among equally bad findings about the same characters: what a stage lacks is told in the order of the schema. ``last``
  /// puts it behind all others of its file.
  public let order: Int

  /// The order of what is told when everything else in its file was.
  public static let last = Int.max

  /// A finding of `kind` about the characters in `range`; as bad as its kind, unless `severity` says otherwise.
  public init(
    _ kind: FindingKind,
    _ message: String,
    at range: SourceRange,
    severity: Severity? = nil,
    label: String = "",
    notes: [Note] = [],
    suggestion: String? = nil,
    subjects: [String]? = nil,
    meant: String? = nil,
    order: Int = 0,
    help: String...
  ) {
    self.kind = kind
    self.order = order
    self.severity = severity ?? kind.severity
    self.message = message
    self.range = range
    self.label = label
    self.notes = notes
    self.suggestion = suggestion
    self.subjects = subjects
    self.meant = meant
    self.help = help
  }

  /// The same finding with one more thing to know.
  func with(help sentence: String) -> Finding {
    Finding(self, severity: severity, order: order, help: help + [sentence])
  }

  /// The same finding, as bad as `severity` says.
  public func with(severity: Severity) -> Finding { Finding(self, severity: severity, order: order, help: help) }

  /// The same finding, in this order among others about the same characters.
  public func with(order: Int) -> Finding { Finding(self, severity: severity, order: order, help: help) }

  /// The same finding, about what the schema calls `meant`.
  public func with(meant: String) -> Finding {
    Finding(self, severity: severity, order: order, meant: meant, help: help)
  }

  /// The same finding with `words` in place of `others` in its message.
  public func saying(_ words: String, insteadOf others: String) -> Finding {
    let message = message.replacing(others, with: words, maxReplacements: 1)
    return Finding(self, severity: severity, order: order, message: message, help: help)
  }

  private init(
    _ finding: Finding,
    severity: Severity,
    order: Int,
    meant: String? = nil,
    message: String? = nil,
    help: [String]
  ) {
    kind = finding.kind
    self.severity = severity
    self.order = order
    self.message = message ?? finding.message
    range = finding.range
    label = finding.label
    notes = finding.notes
    suggestion = finding.suggestion
    subjects = finding.subjects
    self.meant = meant ?? finding.meant
    self.help = help
  }
}

extension Finding: Comparable {
  /// In the order in which they are printed: by place, then the worst first, then in their order, then by name and words. What is told
  /// last of a file stands behind all else in it.
  public static func < (left: Finding, right: Finding) -> Bool {
    if (left.order == last) != (right.order == last), left.range.file.path == right.range.file.path {
      return right.order == last
    }
    if left.range != right.range { return left.range < right.range }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.order != right.order { return left.order < right.order }
    if left.kind.id != right.kind.id { return left.kind.id < right.kind.id }
    return left.message < right.message
  }
}
