/// The files that shall exist, sorted, each path once and none both a file and a folder.
struct PlannedFiles {
  /// A file with its path taken apart.
  struct File {
    let path: OutputPath
    let bytes: [UInt8]
  }

  let files: [File]
  let manifest: SiteManifest

  /// Checks `files`.
  ///
  /// - Throws: ``SiteWritingError/badPath(_:reason:)``.
  init(_ files: [SiteFile]) throws(SiteWritingError) {
    var planned: [File] = []
    planned.reserveCapacity(files.count)
    for file in files { planned.append(File(path: try OutputPath(file.path), bytes: file.bytes)) }
    planned.sort { $0.path < $1.path }
    for (file, next) in zip(planned, planned.dropFirst()) {
      if file.path == next.path { throw .badPath(next.path.text, reason: "it is planned twice") }
      // Sorted by parts, what lies in a folder follows directly on a file of the folder's name.
      let name = file.path.text.utf8
      if next.path.text.utf8.starts(with: name), next.path.text.utf8.dropFirst(name.count).first == UInt8(ascii: "/") {
        throw .badPath(file.path.text, reason: "it is planned as a file and as a folder")
      }
    }
    self.files = planned
    manifest = SiteManifest(planned.map { .init(path: $0.path, hash: ContentHash($0.bytes)) })
  }
}
