internal import Diagnostics
internal import Fixes

/// The documents of a project while they are mended. What can be mended in one does not depend on others, so that only those are read
/// again in which something changed.
struct MendingRun {
  /// The documents, by where they are.
  private(set) var texts: [String: MendedText] = [:]
  private let tree: SourceTree
  private let request: BuildRequest

  /// The documents of `tree` for whose files `isWanted` holds.
  init(_ tree: SourceTree, _ request: BuildRequest, isWanted: (SourceFile) -> Bool) {
    self.tree = tree
    self.request = request
    for entry in tree.documents where isWanted(entry.file) { texts[entry.file.path] = MendedText(entry.file) }
  }

  /// The whole project as it is now.
  func checked(_ past: BuildRequest.Past) async -> CheckedProject {
    await CheckedProject(checking: tree.replacing(texts.mapValues(\.bytes)), today: request.today, past: past)
  }

  /// Whether any document differs from what was read.
  var isAnyChanged: Bool { texts.values.contains { $0.bytes != $0.original.bytes } }

  /// A round: makes the fixes of those of `documents` that are open. What is none of them no kind of document reads.
  mutating func mend(_ documents: [FixableDocument]) {
    let read = Dictionary(documents.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    for path in open.keys {
      if let document = read[path] { texts[path]?.mend(document) } else { texts[path]?.close() }
    }
  }

  private var open: [String: MendedText] { texts.filter(\.value.isOpen) }

  /// Mends all that is open, round by round. Each document closes after so many rounds and retreats.
  mutating func mend() async {
    var open = self.open
    while !open.isEmpty {
      let part = tree.keeping(Set(open.keys)).replacing(open.mapValues(\.bytes))
      let project = await CheckedProject(checking: part, today: request.today, past: .nowhere, isOfSchemaOnly: true)
      mend(project.fixableDocuments)
      open = self.open
    }
  }

  /// Goes back in the documents in which there are `new` errors, until there are none among them; where in none of them anything was
  /// mended, in all.
  ///
  /// - Returns: `false` where nothing is left to take back.
  mutating func retreat(because new: [String: String]) async -> Bool {
    guard step(because: new) else {
      let reason = new.min { $0.key < $1.key }.map { "\($0.key): \($0.value)" } ?? ""
      guard step(because: texts.mapValues { _ in reason }) else { return false }
      await mend()
      return true
    }
    let part = tree.keeping(Set(new.keys))
    let errors = ErrorTally(of: await CheckedProject(checking: part, today: request.today, past: .nowhere))
    var left: [String: String]
    // Each step takes an attempt from a document, of which it has only so many.
    repeat {
      await mend()
      let texts = part.replacing(texts.mapValues(\.bytes))
      let project = await CheckedProject(checking: texts, today: request.today, past: .nowhere)
      left = ErrorTally(of: project).new(since: errors)
    } while !left.isEmpty && step(because: left)
    return true
  }

  /// Takes the next fixes back in the documents that `new` names.
  private mutating func step(because new: [String: String]) -> Bool {
    var isAny = false
    for (path, words) in new where texts[path]?.retreat(because: .newError(words)) ?? false { isAny = true }
    return isAny
  }
}
