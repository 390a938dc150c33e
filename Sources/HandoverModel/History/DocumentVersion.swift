/// A document as somebody committed it.
public struct DocumentVersion: Sendable, Hashable {
  /// The commit, as all its digits.
  public let commit: String
  /// The day on which its author wrote it: in the configured time zone, or else in the author's own.
  public let day: CalendarDate
  /// Its author's name, as `.mailmap` has it.
  public let author: String
  /// The name under which git keeps the content.
  public let blob: String

  /// A version of a document.
  public init(commit: String, day: CalendarDate, author: String, blob: String) {
    self.commit = commit
    self.day = day
    self.author = author
    self.blob = blob
  }

  /// The commit in the seven digits that people use.
  public var shortCommit: String { String(commit.prefix(7)) }
}

/// A document came into a stage.
public struct StageEntry: Sendable, Hashable {
  /// The stage, as its schema spells it.
  public let stage: String
  /// The version that says so for the first time.
  public let version: DocumentVersion
  /// Whether the document began in it. Where that is not the first stage of its course, it was written somewhere else before, and
  /// when it came into this stage is not known.
  public let isBeginning: Bool

  /// `version` is the first in `stage`.
  public init(stage: String, version: DocumentVersion, isBeginning: Bool) {
    self.stage = stage
    self.version = version
    self.isBeginning = isBeginning
  }
}
