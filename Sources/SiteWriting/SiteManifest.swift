/// The list of what builds wrote into the output folder, kept there as `.baton-manifest`: a line for each file, sorted,
/// with the sum of its bytes and its path.
///
/// While a build writes, the list holds what the last one wrote and what this one is about to write, so that a path may
/// stand there twice, with both sums: whenever the build is killed, nothing it wrote is forgotten.
struct SiteManifest: Equatable {
  /// The name of the file.
  static let name = ".baton-manifest"
  private static let header = "baton-manifest 1"

  /// For each file the sums it may have.
  private(set) var files: [OutputPath: Set<ContentHash>] = [:]

  /// The list of nothing.
  init() {}

  /// The list of `files`.
  init(_ files: [(path: OutputPath, hash: ContentHash)]) {
    self.files.reserveCapacity(files.count)
    for file in files { self.files[file.path] = [file.hash] }
  }

  /// Reads what ``bytes`` wrote; `path` is named in errors.
  ///
  /// - Throws: ``SiteWritingError/unreadableManifest(_:line:)``, also for a path that leads out of the folder, since
  ///   whatever the list names may be removed.
  init(reading bytes: [UInt8], at path: String) throws(SiteWritingError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(Self.header.utf8) else {
      throw .unreadableManifest(path, line: 1)
    }
    for (index, line) in lines.enumerated().dropFirst() {
      guard let text = String(validating: line, as: UTF8.self), let space = text.firstIndex(of: " "),
        let hash = ContentHash(text: text[..<space]),
        let file = try? OutputPath(String(text[text.index(after: space)...]))
      else { throw .unreadableManifest(path, line: index + 1) }
      files[file, default: []].insert(hash)
    }
  }

  /// What this list and `other` hold.
  func union(_ other: SiteManifest) -> SiteManifest {
    var all = self
    all.files.merge(other.files) { $0.union($1) }
    return all
  }

  /// The list as it is kept.
  var bytes: [UInt8] {
    var text = Self.header + "\n"
    for path in files.keys.sorted() {
      for hash in (files[path] ?? []).sorted() { text += "\(hash.text) \(path.text)\n" }
    }
    return Array(text.utf8)
  }
}
