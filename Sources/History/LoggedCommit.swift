internal import HandoverModel

/// A commit, and what it changed, as the log tells it.
struct LoggedCommit {
  var id = ""
  var author = ""
  /// When it was written: seconds since 1 January 1970, and by how many seconds the author's clock is ahead of UTC.
  var seconds = 0
  var offset = 0
  var changes: [FileChange] = []
}

/// A content of a file at a place: what a version of a file is recognised by.
struct FileState: Hashable {
  /// The path from the top of the repository, in bytes: a file system knows names that are no UTF-8.
  let path: [UInt8]
  /// The name under which git keeps the content.
  let blob: String
}

/// A file that a commit made, changed or moved.
struct FileChange {
  /// What it became.
  let new: FileState
  /// What it was, in each parent of the commit; `nil` where it was not there.
  let old: [FileState?]
  /// The lines that differ.
  var hunks: [LineHunk] = []
  /// What was written behind `stage:` where a line of that kind was added; `nil` where none was.
  var stage: String?
}

/// Lines that take the place of others. Places count from 0.
struct LineHunk: Hashable {
  /// The first new line, and how many there are.
  let start, count: Int
  /// The first line of what they take the place of, and how many there are, in the first parent.
  let oldStart, oldCount: Int
  /// For a merge: where each new line is from, as the parent and the line there; `nil` for one that no parent has. Empty for any
  /// other commit.
  var origins: [LineOrigin?] = []
}

/// A line in a parent of a merge.
struct LineOrigin: Hashable {
  let parent, line: Int
}
