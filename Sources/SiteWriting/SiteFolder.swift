/// The output folder, into which whole sites are written safely.
///
/// - Only files whose bytes changed are written; all others keep their modification time.
/// - Only what an earlier build wrote is removed, and only if it still is what that build wrote.
/// - Nothing outside the folder is touched: no link is followed below it.
/// - Killed at any moment, each file is whole: it is written under another name and then renamed. Nothing is flushed to
///   the disk on the way: after a power failure a file may be empty, and the next build, which compares bytes, puts it
///   right; flushing 30,000 files would take minutes.
///
/// How ``write(_:)`` goes:
/// 1. Take the lock, remove the unfinished files of killed builds, read the list of what was written before.
/// 2. Compare each planned file with what is on disk.
/// 3. Write the list, holding both what was and what will be.
/// 4. Remove what is no longer planned, and folders that became empty; then write what changed.
/// 5. Write the list of what is there now.
public struct SiteFolder: Sendable {
  /// What may be in a folder that no build wrote to: it is neither read nor touched.
  static let harmlessNames: Set<String> = [".git", ".gitignore", ".gitkeep", ".DS_Store"]
  static let lockName = ".baton-lock"
  /// Unfinished files are in the output folder itself, so that what a killed build left behind is found at once.
  static let unfinishedName = ".baton-tmp-"

  /// Where it is: an absolute path without links.
  public let path: String
  private let root: Descriptor

  /// Opens the folder at `path`, and makes it if it does not exist.
  ///
  /// `protecting` names folders that must neither be the folder nor lie in it, such as the one with the content.
  ///
  /// - Throws: ``SiteWritingError`` if the folder is protected, is a home folder or the root, or holds files that no
  ///   build wrote.
  public init(opening path: String, protecting: [String]) throws(SiteWritingError) {
    let check = try FolderCheck(path, protecting: protecting)
    try check.makeFolder()
    root = try Descriptor.folder(at: check.realPath)
    self.path = check.realPath
    _ = try readManifest()
  }

  /// Makes the folder hold exactly `files`, and whatever in it no build ever wrote.
  ///
  /// A planned file is written even if somebody changed it by hand: it is output. A file that is no longer planned and
  /// was changed by hand stays.
  ///
  /// - Throws: ``SiteWritingError``; what was written until then stays, and a later build takes it over.
  @discardableResult
  public func write(_ files: [SiteFile]) throws(SiteWritingError) -> WriteSummary {
    let planned = try PlannedFiles(files)
    let lock = try root.lockFile(Self.lockName)
    guard try lock.lock() else { throw .busy(path) }
    defer { lock.unlock() }
    try removeUnfinishedFiles()
    let old = try readManifest()
    var update = SiteUpdate(of: root, from: old, to: planned)
    return try update.run()
  }

  private func removeUnfinishedFiles() throws(SiteWritingError) {
    for name in try root.names() where name.hasPrefix(Self.unfinishedName) { try root.remove(name) }
  }

  /// What earlier builds wrote.
  ///
  /// - Throws: ``SiteWritingError/foreignFolder(_:example:)`` if there is no list but something in the folder.
  private func readManifest() throws(SiteWritingError) -> SiteManifest {
    if let bytes = try root.bytes(of: SiteManifest.name) {
      return try SiteManifest(reading: bytes, at: root.pathOf(SiteManifest.name))
    }
    let foreign = try root.names().first {
      !Self.harmlessNames.contains($0) && $0 != Self.lockName && !$0.hasPrefix(Self.unfinishedName)
    }
    if let foreign { throw .foreignFolder(path, example: foreign) }
    return SiteManifest()
  }
}
