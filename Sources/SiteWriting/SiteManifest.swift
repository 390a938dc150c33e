/// The list of what builds wrote into the output folder, kept there as `.baton-manifest`: a line for each file, sorted,
/// with the sum of its bytes and its path.
///
/// While a build writes, the list holds what the last one wrote and what this one is about to write, so that a path may
/// stand there twice, with both sums: whenever the build is killed, nothing it wrote is forgotten.
struct SiteManifest {
  /// The name of the file.
  static let name = ".baton-manifest"
  private static let header = "baton-manifest 1\n"

  /// A file as it was, or was about to be, written.
  struct Entry: Hashable, Comparable {
    let path: OutputPath
    let hash: ContentHash

    static func < (left: Self, right: Self) -> Bool {
      left.path == right.path ? left.hash < right.hash : left.path < right.path
    }
  }

  /// The entries, sorted, each once.
  let entries: [Entry]

  /// The list of `entries`, in any order.
  init(_ entries: [Entry] = []) {
    var unique: [Entry] = []
    unique.reserveCapacity(entries.count)
    for entry in entries.sorted() where entry != unique.last { unique.append(entry) }
    self.entries = unique
  }

  /// Reads what ``bytes`` wrote; `path` is named in errors.
  ///
  /// - Throws: ``SiteWritingError/unreadableManifest(_:line:)``, also for a path that leads out of the folder, since
  ///   whatever the list names may be removed.
  init(reading bytes: [UInt8], at path: String) throws(SiteWritingError) {
    guard bytes.starts(with: Self.header.utf8) else { throw .unreadableManifest(path, line: 1) }
    var entries: [Entry] = []
    for (index, line) in bytes.dropFirst(Self.header.utf8.count).split(separator: UInt8(ascii: "\n")).enumerated() {
      guard line.count > 17, line[line.startIndex + 16] == UInt8(ascii: " "),
        let hash = String(validating: line.prefix(16), as: UTF8.self).flatMap({ ContentHash(text: $0[...]) }),
        let text = String(validating: line.dropFirst(17), as: UTF8.self), let file = try? OutputPath(text)
      else { throw .unreadableManifest(path, line: index + 2) }
      entries.append(Entry(path: file, hash: hash))
    }
    self.init(entries)
  }

  /// What this list and `other` hold.
  func union(_ other: SiteManifest) -> SiteManifest { SiteManifest(entries + other.entries) }

  /// The list as it is kept.
  var bytes: [UInt8] {
    var bytes = Array(Self.header.utf8)
    for entry in entries {
      bytes += entry.hash.text.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += entry.path.text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
