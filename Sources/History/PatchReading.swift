/// Reads the patch of one commit, line by line.
struct PatchReading {
  /// Whether a line of it was read.
  private(set) var hasBegun = false
  /// The patches of the files read so far, under the line that names their contents: the same contents, the same patch.
  private var files: [ArraySlice<UInt8>: FilePatch] = [:]
  private var names: ArraySlice<UInt8>?
  private var file = FilePatch()
  private var hunk: OpenHunk?

  private struct FilePatch {
    var hunks: [LineHunk] = []
    var stage: String?
  }

  /// Whether lines of a hunk are still to come.
  var isInHunk: Bool { hunk != nil }

  /// Reads a line, without its end.
  mutating func read(_ line: ArraySlice<UInt8>) {
    hasBegun = true
    if var open = hunk {
      if open.read(line), file.stage == nil { file.stage = Self.stage(in: line.dropFirst(open.parents)) }
      hunk = open.isComplete ? nil : open
      if open.isComplete { file.hunks.append(open.hunk) }
    } else if line.starts(with: Self.at) {
      hunk = OpenHunk(heading: line)
      if let open = hunk, open.isComplete {
        file.hunks.append(open.hunk)
        hunk = nil
      }
    } else if line.starts(with: Self.diff) {
      keep()
    } else if line.starts(with: Self.index) {
      names = line.dropFirst(Self.index.count)
    }
  }

  private mutating func keep() {
    if let names { files[names.prefix { $0 != 0x20 }] = file }
    names = nil
    file = FilePatch()
  }

  /// Nothing follows: gives each of `changes` its hunks.
  mutating func close(into changes: inout [FileChange]) {
    keep()
    for place in changes.indices {
      let change = changes[place]
      let empty = String(repeating: "0", count: change.new.blob.utf8.count)
      let old = change.old.map { $0?.blob ?? empty }.joined(separator: ",")
      guard let patch = files[Array("\(old)..\(change.new.blob)".utf8)[...]] else { continue }
      changes[place].hunks = patch.hunks
      changes[place].stage = patch.stage
    }
  }

  private static let at = Array("@@".utf8)
  private static let diff = Array("diff ".utf8)
  private static let index = Array("index ".utf8)
  private static let stageField = Array("stage:".utf8)

  /// What stands behind `stage:` at the beginning of `line`, without quotes and remark; `nil` where the line is another.
  static func stage(in line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: stageField) else { return nil }
    let text = String(decoding: line.dropFirst(stageField.count).prefix(200), as: UTF8.self)
    let value = text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text[...]
    return String(value.filter { $0 != "\"" && $0 != "'" && $0 != "\r" }.trimmingBlanks)
  }
}

extension String {
  /// Without the blanks at both ends.
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" }.map { start[...$0] } ?? ""
  }
}
