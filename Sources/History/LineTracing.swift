/// Follows the lines of today's files back through commits, the newest first, to those that wrote them.
///
/// It goes from content to content: what is known of a file is which contents led to today's, at which paths, and which of today's
/// lines stand where in them. A commit that made one of these contents takes the lines that it changed, and hands the others on to
/// what it changed. Contents on a branch that came to nothing are never met.
struct LineTracing {
  /// A commit that made a version of a file.
  struct Step {
    let commit: Int
    let blob: String
    /// What it wrote behind `stage:`, be it in the front matter or anywhere else; `nil` where it wrote no such line.
    var stage: String?
  }

  /// For each file, the commits that made its versions, the newest first.
  var steps: [[Step]]
  /// For each file, the commit that wrote each of its lines, by its place in ``commits``; -1 where none did.
  private(set) var writers: [[Int32]]
  /// The commits that made versions, the newest first.
  private(set) var commits: [LoggedCommit] = []

  private var open: [FileState: [Traces]] = [:]

  /// The lines of one file that stand in a content.
  private struct Traces {
    let file: Int
    /// The line in the content, and the line of today's file.
    var lines: [(there: Int32, now: Int32)]
  }

  /// Follows files that stand at `heads`, with so many lines.
  init(_ heads: [(state: FileState, lineCount: Int)]) {
    steps = heads.map { _ in [] }
    writers = heads.map { Array(repeating: -1, count: $0.lineCount) }
    for (file, head) in heads.enumerated() {
      let lines = (0..<Int32(clamping: head.lineCount)).map { (there: $0, now: $0) }
      open[head.state, default: []].append(Traces(file: file, lines: lines))
    }
  }

  /// Goes back over `commit`; all commits that build on it were gone over before.
  mutating func follow(_ commit: LoggedCommit) {
    let number = commits.count
    var isOurs = false
    for change in commit.changes {
      // A change of its mode alone leaves a file as it is.
      guard change.old.first != change.new, let traces = open.removeValue(forKey: change.new) else { continue }
      isOurs = true
      for trace in traces { follow(trace, over: change, in: number) }
    }
    if isOurs {
      commits.append(commit)
      commits[number].changes = []
    }
  }

  private mutating func follow(_ trace: Traces, over change: FileChange, in commit: Int) {
    // To give a file another name is no version of it.
    if !change.old.contains(where: { $0?.blob == change.new.blob }) {
      steps[trace.file].append(Step(commit: commit, blob: change.new.blob, stage: change.stage))
    }
    var handed: [[(there: Int32, now: Int32)]] = change.old.map { _ in [] }
    let lines = trace.lines.sorted { ($0.there, $0.now) < ($1.there, $1.now) }
    let first = change.old.firstIndex { $0 != nil }
    var hunks = change.hunks[...]
    // By how many lines the content before is ahead of the new one.
    var shift = 0
    for line in lines {
      while let hunk = hunks.first, hunk.start + hunk.count <= Int(line.there) {
        shift = hunk.oldStart + hunk.oldCount - hunk.start - hunk.count
        hunks.removeFirst()
      }
      if let hunk = hunks.first, hunk.start <= Int(line.there) {
        let inside = Int(line.there) - hunk.start
        if hunk.origins.indices.contains(inside), let origin = hunk.origins[inside], change.old[origin.parent] != nil {
          handed[origin.parent].append((Int32(clamping: origin.line), line.now))
        } else {
          writers[trace.file][Int(line.now)] = Int32(clamping: commit)
        }
      } else if first == 0 {
        handed[0].append((line.there + Int32(clamping: shift), line.now))
      } else {
        writers[trace.file][Int(line.now)] = Int32(clamping: commit)
      }
    }
    for (parent, state) in change.old.enumerated() {
      guard let state else { continue }
      hand(handed[parent], of: trace.file, on: state)
    }
  }

  /// Two branches may lead back to one content.
  private mutating func hand(_ lines: [(there: Int32, now: Int32)], of file: Int, on state: FileState) {
    if let place = open[state]?.firstIndex(where: { $0.file == file }) {
      open[state]?[place].lines += lines
    } else {
      open[state, default: []].append(Traces(file: file, lines: lines))
    }
  }
}
