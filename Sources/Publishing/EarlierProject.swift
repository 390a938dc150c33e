public import Checks
public import Diagnostics
internal import HandoverModel
public import History

/// A project as it was at a revision of its repository, checked by today's rules for today: what has changed is then what somebody
/// changed, and not what time did.
public struct EarlierProject: Sendable {
  /// The commit, by its whole name.
  public let commit: String
  /// Whether that is not the one that was named, but the one at which two lines of history parted.
  public let isParting: Bool
  /// Everything that was written then, linked and checked.
  public let checked: CheckedBook
  /// Everything that was found, in the order in which it is printed; in the project's own templates too, where the request names some.
  public let findings: [Finding]
  private let files: [SourceFile: [UInt8]]

  /// Reads the content folder of `request` at `revision`.
  ///
  /// - Throws: `RevisionError` where there is no such revision, or git does not tell.
  public init(of request: BuildRequest, at revision: String, meaning: RevisionFiles.Meaning) async throws(RevisionError)
  {
    let files = try RevisionFiles(of: request.content, at: revision, meaning: meaning)
    let tree = try SourceTree(of: request.content, at: files)
    commit = files.commit
    isParting = files.isParting
    checked = await CheckedProject(checking: tree, today: request.today, past: .commit(files.commit)).checked
    // Templates may be in no repository, or in another one; then nothing is known of what was wrong with them.
    let templates = request.templates.flatMap { try? SiteTemplates(overriddenBy: $0, at: files.commit) }
    findings = (checked.findings + (templates?.findings ?? [])).sorted()
    self.files = Dictionary(tree.read.map { ($0, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The files of `now` whose content is read and is different: documents, `people.yaml`, `baton.yaml` and schemas. One that only has
  /// another path is not: a document by whose id another file was known then that is gone.
  ///
  /// Of all other files, a picture or a file under a wrong name, only the names matter.
  public func changed(in now: Pipeline) -> Set<SourceFile> {
    let there = Set(now.filesRead)
    let before = Dictionary(checked.book.documents.map { ($0.name, $0.file) }, uniquingKeysWith: { first, _ in first })
    let moved = now.checked.book.documents.compactMap { document in before[document.name].map { (document.file, $0) } }
    let origins = Dictionary(moved.filter { !there.contains($1) }, uniquingKeysWith: { first, _ in first })
    return there.filter { file in
      if let bytes = files[file] { return bytes != file.bytes }
      return origins[file].flatMap { files[$0] } != file.bytes
    }
  }
}
