public import Checks
public import Diagnostics
public import Fixes
internal import HandoverModel

/// A project whose documents were mended, in memory: load → check → fix, until there is nothing left to fix.
///
/// 1. In each round every fix is made that overlaps no other; what it lets Baton understand is mended in the next. A rule that finds no
///    end is left out for that document.
/// 2. The whole project is checked again. Where there is an error that was not there before (``ErrorTally``), the document's fixes are
///    taken back, one rule after another, until there is none.
public struct MendedProject: Sendable {
  /// A document that was mended.
  public struct Document: Sendable {
    /// The file as it was read.
    public let original: SourceFile
    /// What is to be written.
    public let bytes: [UInt8]
    /// What was done, in the order in which it was.
    public let fixes: [Fix]
  }

  /// Fixes that were taken back.
  public struct Retreat: Sendable {
    /// The document.
    public let path: String
    /// What the rules mend, in a person's words.
    public let rules: [String]
    /// Why.
    public let reason: MendedText.Reason
  }

  /// The documents that were changed, in the order of their paths.
  public let documents: [Document]
  /// What was taken back, in the order of the paths.
  public let retreats: [Retreat]
  /// What is left to a person because it is not sure, in the order of the paths.
  public let doubts: [Doubt]
  /// The project with the documents as they will be written.
  public let checked: CheckedBook

  /// Mends the documents of the project of `request` for whose files `isWanted` holds. Nothing is written.
  ///
  /// - Throws: ``InputError`` where something cannot be read.
  public init(mending request: BuildRequest, isWanted: (SourceFile) -> Bool) async throws(InputError) {
    let tree = try SourceTree(loading: request.content)
    let before = await CheckedProject(checking: tree, today: request.today, past: request.past)
    var run = MendingRun(tree, request, isWanted: isWanted)
    run.mend(before.fixableDocuments)
    await run.mend()
    let errors = ErrorTally(of: before)
    var after = run.isAnyChanged ? await run.checked(request.past) : before
    var new = ErrorTally(of: after).new(since: errors)
    // Each retreat takes an attempt from a document, of which it has only so many.
    while !new.isEmpty, await run.retreat(because: new) {
      after = await run.checked(request.past)
      new = ErrorTally(of: after).new(since: errors)
    }
    let texts = run.texts
    let sorted = texts.values.sorted { $0.original.path < $1.original.path }
    documents = sorted.filter { $0.bytes != $0.original.bytes }.map {
      Document(original: $0.original, bytes: $0.bytes, fixes: $0.made.map(\.fix))
    }
    retreats = sorted.compactMap { text in
      guard let reason = text.reason, !text.takenBack.isEmpty else { return nil }
      return Retreat(path: text.original.path, rules: text.takenBack.map { $0.name }, reason: reason)
    }
    doubts = after.fixableDocuments.filter { isWanted($0.file) }.sorted { $0.file.path < $1.file.path }.flatMap(
      \.doubts
    )
    checked = after.checked
  }
}
