/// The open folders from the output folder down to where files are being handled; paths come sorted, so that each
/// folder is opened once.
struct FolderTrail {
  private let root: Descriptor
  private var steps: [(name: Substring, folder: Descriptor)] = []

  /// A trail that begins at `root`.
  init(from root: Descriptor) { self.root = root }

  /// The folder of `path`, made if need be and `creating`; `nil` if it is not there.
  ///
  /// - Throws: ``SiteWritingError/notAFolder(_:)`` if a link or a file stands on the way.
  mutating func folder(of path: OutputPath, creating: Bool) throws(SiteWritingError) -> Descriptor? {
    var known = 0
    for (step, name) in zip(steps, path.folders) {
      guard step.name.utf8.elementsEqual(name.utf8) else { break }
      known += 1
    }
    steps.removeSubrange(known...)
    var folder = steps.last?.folder ?? root
    for name in path.folders.dropFirst(known) {
      let name = String(name)
      var next = try folder.folder(name)
      if next == nil, creating {
        try folder.makeFolder(name)
        next = try folder.folder(name)
      }
      guard let next else { return nil }
      steps.append((Substring(name), next))
      folder = next
    }
    return folder
  }
}
