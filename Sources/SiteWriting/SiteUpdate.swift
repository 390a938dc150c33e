/// One run of writing: from what an earlier build left to what is planned.
struct SiteUpdate {
  private let root: Descriptor
  private let old: SiteManifest
  private let planned: PlannedFiles
  private var summary = WriteSummary()

  /// An update of the folder `root`, into which earlier builds wrote `old`.
  init(of root: Descriptor, from old: SiteManifest, to planned: PlannedFiles) {
    self.root = root
    self.old = old
    self.planned = planned
  }

  /// Does it.
  mutating func run() throws(SiteWritingError) -> WriteSummary {
    let changed = try changedFiles()
    let paths = Set(planned.files.map(\.path))
    let obsolete = Dictionary(grouping: old.entries.filter { !paths.contains($0.path) }, by: \.path)
    summary.unchanged = planned.files.count - changed.count
    if !changed.isEmpty || !obsolete.isEmpty { try replace(SiteManifest.name, by: old.union(planned.manifest).bytes) }
    try remove(obsolete)
    try write(changed)
    try replace(SiteManifest.name, by: planned.manifest.bytes)
    return summary
  }

  /// The planned files that are not on disk, or not with these bytes.
  private func changedFiles() throws(SiteWritingError) -> [PlannedFiles.File] {
    var trail = FolderTrail(from: root)
    var changed: [PlannedFiles.File] = []
    for file in planned.files {
      var isSame = false
      do throws(SiteWritingError) {
        if let folder = try trail.folder(of: file.path, creating: false) {
          isSame = try folder.bytes(of: file.path.name, size: file.bytes.count) == file.bytes
        }
      } catch .notAFolder {
        // What stands there may be a file of an earlier build, which is about to be removed; if not, writing says so.
      }
      if !isSame { changed.append(file) }
    }
    return changed
  }

  private mutating func remove(_ obsolete: [OutputPath: [SiteManifest.Entry]]) throws(SiteWritingError) {
    var gone: [OutputPath] = []
    var trail = FolderTrail(from: root)
    for (path, entries) in obsolete.sorted(by: { $0.key < $1.key }) {
      // Where a folder of the path is missing, or is something else by now, the file is not there either.
      let folder = try? trail.folder(of: path, creating: false)
      if let folder, try isKept(path, in: folder, unlessIn: entries) {
        summary.keptPaths.append(path.text)
      } else {
        gone.append(path)
      }
    }
    try removeEmptyFolders(of: gone)
  }

  /// Removes the file `path`, which lies in `folder`, if it still is what an earlier build wrote,
  /// as `entries` say; whether it is not.
  private mutating func isKept(
    _ path: OutputPath,
    in folder: Descriptor,
    unlessIn entries: [SiteManifest.Entry]
  ) throws(SiteWritingError) -> Bool {
    let name = path.name
    switch try folder.kind(of: name) {
    case nil, .folder: return false
    case .link, .other: return true
    case .file:
      guard let bytes = try folder.bytes(of: name), entries.map(\.hash).contains(ContentHash(bytes)) else {
        return true
      }
      if try folder.remove(name) { summary.removedPaths.append(path.text) }
      return false
    }
  }

  /// Removes the folders of `removed` that are empty now, the innermost first.
  private func removeEmptyFolders(of removed: [OutputPath]) throws(SiteWritingError) {
    var folders: Set<String> = []
    for path in removed {
      for depth in path.folders.indices {
        folders.insert(path.folders[...depth].joined(separator: "/"))
      }
    }
    // A folder's path is shorter than any path in it.
    let sorted = folders.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    for folder in sorted {
      var trail = FolderTrail(from: root)
      let path = try OutputPath(folder)
      guard let outer = try? trail.folder(of: path, creating: false) else { continue }
      try outer.remove(path.name, isFolder: true)
    }
  }

  private mutating func write(_ changed: [PlannedFiles.File]) throws(SiteWritingError) {
    var trail = FolderTrail(from: root)
    for file in changed {
      guard let folder = try trail.folder(of: file.path, creating: true) else { throw .notAFolder(file.path.text) }
      try replace(file.path.name, in: folder, by: file.bytes)
      summary.writtenPaths.append(file.path.text)
    }
  }

  /// Writes a file of the folder itself, unless it already holds `bytes`.
  private func replace(_ name: String, by bytes: [UInt8]) throws(SiteWritingError) {
    if try root.bytes(of: name, size: bytes.count) == bytes { return }
    try replace(name, in: root, by: bytes)
  }

  private func replace(_ name: String, in folder: Descriptor, by bytes: [UInt8]) throws(SiteWritingError) {
    let unfinished = SiteFolder.unfinishedName + "0"
    do throws(SiteWritingError) {
      try root.write(bytes, toNew: unfinished)
      try root.move(unfinished, to: name, in: folder)
    } catch {
      _ = try? root.remove(unfinished)
      throw error
    }
  }
}
