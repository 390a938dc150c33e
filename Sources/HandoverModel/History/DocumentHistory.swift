public import Diagnostics

/// What is known of a document's past, from git: who wrote it when. What is not known is never guessed, and never the time of the
/// build.
public struct DocumentHistory: Sendable, Hashable {
  /// The versions that led to today's, in the order of the commits, the oldest first; empty where nothing is known.
  ///
  /// Renames are followed. Of branches all commits count that have something to do with today's content; a merge counts where it has
  /// a content that none of its branches has.
  public let versions: [DocumentVersion]
  /// When it came into which stage, the oldest first.
  public let stages: [StageEntry]
  /// For each line of today's file the version that wrote it, by its place in ``versions``; `nil` for a line that is not committed
  /// yet. Lines end with a line feed. Empty where nothing is known.
  public let lineVersions: [Int?]
  /// Why nothing is known; `nil` where something is.
  public let unknown: Unknown?
  /// Whether today's file holds what is in no commit yet.
  public let hasUncommittedChanges: Bool

  /// A past that is known.
  public init(
    versions: [DocumentVersion],
    stages: [StageEntry],
    lineVersions: [Int?],
    hasUncommittedChanges: Bool
  ) {
    self.versions = versions
    self.stages = stages
    self.lineVersions = lineVersions
    self.hasUncommittedChanges = hasUncommittedChanges
    unknown = nil
  }

  /// A past that is not known.
  public init(unknown: Unknown) {
    (versions, stages, lineVersions) = ([], [], [])
    hasUncommittedChanges = unknown == .notCommitted
    self.unknown = unknown
  }

  /// Why nothing is known of a document's past.
  public enum Unknown: String, Sendable, Hashable, CaseIterable {
    /// The content folder is in no repository.
    case noRepository
    /// There is a repository, and no git to read it.
    case noGit
    /// No commit has the file: it is new, or ignored.
    case notCommitted
    /// The file belongs to another repository within this one.
    case elsewhere
    /// Only the last commits of the repository are here.
    case shallow
    /// The repository belongs to somebody else, and git does not trust it.
    case notTrusted
    /// git failed, or did not answer.
    case failed
  }

  /// The first version; `nil` where nothing is known.
  public var created: DocumentVersion? { versions.first }

  /// The version in force at the end of `day`; `nil` where none is known.
  ///
  /// That is the last one, in the order of the commits, that was written by then.
  public func version(at day: CalendarDate) -> DocumentVersion? { versions.last { $0.day <= day } }

  /// The version with which it came into `stage` for the last time; `nil` where that is not known, or it began in it.
  public func entry(into stage: String) -> DocumentVersion? {
    stages.last { $0.stage == stage && !$0.isBeginning }?.version
  }

  /// The days on which the lines of `range`, a part of today's file, were last changed; `nil` for a line that is not committed.
  public func days(of range: SourceRange) -> [CalendarDate?] {
    lines(of: range).map { lineVersions[$0].map { versions[$0].day } }
  }

  /// The place in ``versions`` of the last one that wrote a line of `range`; `nil` where one of them is not committed, or nothing is
  /// known.
  public func lastVersion(of range: SourceRange) -> Int? {
    let writers = lineVersions[lines(of: range)]
    return writers.contains(nil) ? nil : writers.compactMap { $0 }.max()
  }

  private func lines(of range: SourceRange) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let bytes = range.file.bytes
    let first = bytes[..<range.bytes.lowerBound].count { $0 == newline }
    // A range that ends with a line end does not reach into the next line.
    let last = first + bytes[range.bytes].dropLast().count { $0 == newline }
    return min(first, lineVersions.count)..<min(last + 1, lineVersions.count)
  }
}
