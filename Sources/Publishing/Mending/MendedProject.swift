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
    /// The names of the rules.
    public let rules: [String]
    /// What would be found.
    public let reason: String
  }

  /// The documents that were changed, in the order of their paths.
  public let documents: [Document]
  /// What was taken back, in the order of the paths.
  public let retreats: [Retreat]
  /// The project with the documents as they will be written.
  public let checked: CheckedBook

  /// After so many rounds a rule is taken to find no end: a heading, its columns, their values need three.
  private static let rounds = 6

  /// Mends the documents of the project of `request` for whose files `isWanted` holds. Nothing is written.
  ///
  /// - Throws: ``InputError`` where something cannot be read.
  public init(mending request: BuildRequest, isWanted: (SourceFile) -> Bool) async throws(InputError) {
    let tree = try SourceTree(loading: request.content)
    let before = await CheckedProject(checking: tree, today: request.today, past: request.past)
    var texts: [String: MendedText] = [:]
    for entry in tree.documents where isWanted(entry.file) { texts[entry.file.path] = MendedText(entry.file) }
    var after = await Self.mended(&texts, in: tree, from: before, request)
    let errors = ErrorTally(of: before)
    while true {
      let new = ErrorTally(of: after).new(since: errors)
      if new.isEmpty { break }
      guard Self.retreat(&texts, because: new) else { break }
      after = await Self.mended(&texts, in: tree, from: nil, request)
    }
    let sorted = texts.values.sorted { $0.original.path < $1.original.path }
    documents = sorted.filter { $0.bytes != $0.original.bytes }.map {
      Document(original: $0.original, bytes: $0.bytes, fixes: $0.made.map(\.fix))
    }
    retreats = sorted.filter { !$0.takenBack.isEmpty }.map {
      Retreat(path: $0.original.path, rules: $0.takenBack, reason: $0.retreats.last ?? "")
    }
    checked = after.checked
  }

  /// Mends all texts that are open, round by round, and checks the whole.
  private static func mended(
    _ texts: inout [String: MendedText],
    in tree: SourceTree,
    from first: CheckedProject?,
    _ request: BuildRequest
  ) async -> CheckedProject {
    var project = first
    while true {
      for round in 0..<Self.rounds {
        let changed = texts.mapValues(\.bytes)
        // The past says nothing of what can be mended, and takes time to read.
        let checked: CheckedProject
        if let project, round == 0 {
          checked = project
        } else {
          checked = await CheckedProject(checking: tree.replacing(changed), today: request.today, past: .nowhere)
        }
        for document in checked.fixableDocuments where texts[document.file.path]?.isOpen ?? false {
          texts[document.file.path]?.mend(document)
        }
        if !texts.values.contains(where: \.isOpen) { break }
      }
      project = nil
      let endless = texts.filter { $0.value.isOpen && !$0.value.made.isEmpty }
      for path in endless.keys { _ = texts[path]?.retreat(because: "they find no end") }
      for path in texts.keys where endless[path] == nil { texts[path]?.isOpen = false }
      if endless.isEmpty { break }
    }
    let changed = texts.mapValues(\.bytes)
    return await CheckedProject(checking: tree.replacing(changed), today: request.today, past: request.past)
  }

  /// Goes back in the documents in which errors are new; where in none of them anything was mended, in all.
  ///
  /// - Returns: `false` where nothing is left to take back.
  private static func retreat(_ texts: inout [String: MendedText], because new: [String: String]) -> Bool {
    var isAny = false
    for (path, reason) in new where texts[path]?.retreat(because: reason) ?? false { isAny = true }
    if isAny { return true }
    let reason = new.min { $0.key < $1.key }.map { "\($0.key): \($0.value)" } ?? ""
    for path in texts.keys where texts[path]?.retreat(because: reason) ?? false { isAny = true }
    return isAny
  }
}
