internal import HandoverModel

/// Reads the past of documents from a repository.
struct RepositoryReading {
  private let repository: Repository
  private let head: String
  private let root: String

  /// Reads from `repository`, whose commit `head` is checked out, documents of the folder at `root`.
  init(_ repository: Repository, at head: String, root: String) {
    self.repository = repository
    self.head = head
    self.root = root
  }

  /// The past of `documents`.
  func history(of documents: [ContentHistory.Document]) throws(GitFailure) -> ContentHistory {
    let files = try repository.files(at: head)
    var unknown: [ContentPath: DocumentHistory.Unknown] = [:]
    var committed: [(document: ContentHistory.Document, blob: String)] = []
    for document in documents {
      if let blob = files[Array(document.path.description.utf8)]?.blob {
        committed.append((document, blob))
      } else {
        unknown[document.path] = isElsewhere(document.path, files) ? .elsewhere : .notCommitted
      }
    }
    let changed = committed.filter { BlobName.name(of: $0.document.bytes) != $0.blob }
    let contents = try repository.contents(changed.map(\.blob))
    let differences = Dictionary(
      changed.map { ($0.document.path, LineDifference(from: contents[$0.blob] ?? [], to: $0.document.bytes)) },
      uniquingKeysWith: { first, _ in first }
    )
    var tracing = LineTracing(
      committed.map { document, blob in
        let text = differences[document.path] == nil ? document.bytes : contents[blob] ?? []
        let path = repository.prefix + Array(document.path.description.utf8)
        return (FileState(path: path, blob: blob), LineDifference.count(in: text))
      }
    )
    try repository.log(from: head) { tracing.follow($0) }
    try tracing.readStages { names throws(GitFailure) in try repository.contents(names) }
    var known: [ContentPath: TracedFile] = [:]
    for (number, entry) in committed.enumerated() {
      known[entry.document.path] = tracing.file(number, changedBy: differences[entry.document.path])
    }
    return ContentHistory(tracing, known: known, unknown: unknown, contents: .kept(by: repository))
  }

  /// Whether a folder around the document is another repository.
  private func isElsewhere(_ path: ContentPath, _ files: [[UInt8]: ListedFile]) -> Bool {
    var folder = ""
    for part in path.parts.dropLast() {
      folder += folder.isEmpty ? part : "/" + part
      if files[Array(folder.utf8)] == .repository { return true }
      if RepositoryMark.isAt(root + "/" + folder) { return true }
    }
    return false
  }
}

extension LineTracing {
  /// Where a version has a new line that may be its stage, takes the stage that its front matter says: such a line may stand in the
  /// body too.
  fileprivate mutating func readStages(
    _ contents: (_ names: [String]) throws(GitFailure) -> [String: [UInt8]]
  ) throws(GitFailure) {
    let places = steps.indices.flatMap { file in
      steps[file].indices.filter { steps[file][$0].stage != nil }.map { (file: file, step: $0) }
    }
    var start = places.startIndex
    while start < places.endIndex {
      let part = places[start..<min(start + Self.mostContents, places.endIndex)]
      let read = try contents(Set(part.map { steps[$0.file][$0.step].blob }).sorted())
      for (file, step) in part {
        steps[file][step].stage = read[steps[file][step].blob].flatMap { WrittenStage.stage(in: $0) }
      }
      start = part.endIndex
    }
  }

  /// So many contents are kept at a time.
  private static var mostContents: Int { 1000 }

  /// The file with this number, of which today's content differs so from the one that was committed last.
  func file(_ number: Int, changedBy difference: LineDifference?) -> TracedFile {
    let writers = self.writers[number]
    return TracedFile(
      steps: steps[number],
      writers: difference.map { $0.origins.map { writers.indices.contains($0) ? writers[$0] : -1 } } ?? writers,
      hasUncommittedChanges: difference.map { !$0.isEmpty } ?? false
    )
  }
}

extension LineDifference {
  /// How many lines `text` has.
  static func count(in text: [UInt8]) -> Int {
    let newline = UInt8(ascii: "\n")
    return text.count { $0 == newline } + (text.isEmpty || text.last == newline ? 0 : 1)
  }
}
