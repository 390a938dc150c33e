public import HandoverModel

/// A version of a document that is in no repository: what examples of checks are made of.
public struct WrittenVersion: Sendable {
  /// The document's place in the content folder.
  public let path: ContentPath
  /// The day on which it was written.
  public let day: CalendarDate
  /// Who wrote it.
  public let author: String
  /// What was written.
  public let bytes: [UInt8]

  /// A version of the document at `path`.
  public init(path: ContentPath, day: CalendarDate, author: String, bytes: [UInt8]) {
    self.path = path
    self.day = day
    self.author = author
    self.bytes = bytes
  }
}

extension ContentHistory {
  /// The past that `versions` are, the oldest first, of those `documents` that have some.
  public init(of documents: [Document], as versions: [WrittenVersion]) {
    var last: [ContentPath: WrittenVersion] = [:]
    var commits: [LoggedCommit] = []
    for version in versions {
      commits.append(LoggedCommit(version, after: last[version.path], number: commits.count))
      last[version.path] = version
    }
    let committed = documents.filter { last[$0.path] != nil }
    var tracing = LineTracing(
      committed.compactMap { document in
        last[document.path].map { ($0.state, LineDifference.count(in: $0.bytes)) }
      }
    )
    for commit in commits.reversed() { tracing.follow(commit) }
    var known: [ContentPath: TracedFile] = [:]
    for (number, document) in committed.enumerated() {
      let difference = last[document.path].map { LineDifference(from: $0.bytes, to: document.bytes) }
      known[document.path] = tracing.file(number, changedBy: difference)
    }
    let contents = Dictionary(versions.map { ($0.state.blob, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.init(tracing, known: known, unknown: [:], contents: .given(contents))
  }
}

extension WrittenVersion {
  fileprivate var state: FileState {
    FileState(path: Array(path.description.utf8), blob: BlobName.name(of: bytes))
  }
}

extension LoggedCommit {
  /// A commit of nothing but `version`, which follows `earlier`.
  fileprivate init(_ version: WrittenVersion, after earlier: WrittenVersion?, number: Int) {
    id = BlobName.name(of: Array("\(number)".utf8) + version.bytes)
    author = version.author
    seconds = version.day.dayNumber * 86_400 + 43_200
    let difference = LineDifference(from: earlier?.bytes ?? [], to: version.bytes)
    var change = FileChange(new: version.state, old: [earlier?.state])
    change.hunks = difference.hunks
    change.stage = WrittenStage.stage(in: version.bytes)
    changes = [change]
  }
}
