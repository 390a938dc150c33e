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
  private let bytes: [String: [UInt8]]

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
    bytes = Dictionary(tree.all.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether `file` was there then, byte for byte.
  public func has(_ file: SourceFile) -> Bool { bytes[file.path] == file.bytes }
}

extension SourceTree {
  /// Every file whose content was read.
  fileprivate var all: [SourceFile] { documents.map(\.file) + schemas + [people, configuration].compactMap { $0 } }
}
