internal import Foundation

/// The files below a folder, by their paths within it.
struct FolderListing {
  /// The paths with `/` between their parts, in no order that matters.
  let files: [String]
  /// Links to elsewhere, which are not followed: a handover that is a link could show any file of the machine.
  let links: [String]
  /// What is neither a file nor a folder nor a link, such as a pipe; and folders whose names end like a file's.
  let others: [String]

  /// Lists the folder at `root` and those below it. Names that begin with a dot are passed over.
  init(of root: String) throws(InputError) {
    var files: [String] = []
    var links: [String] = []
    var others: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let place = folder.isEmpty ? root : root + "/" + folder
      for name in try Self.names(in: place) where !name.hasPrefix(".") {
        let path = folder.isEmpty ? name : folder + "/" + name
        switch Self.kind(of: root + "/" + path) {
        case .typeDirectory:
          folders.append(path)
          if name.hasSuffix(".md") || name.hasSuffix(".yaml") { others.append(path) }
        case .typeRegular: files.append(path)
        case .typeSymbolicLink: links.append(path)
        default: others.append(path)
        }
      }
    }
    self.files = files.sorted()
    self.links = links.sorted()
    self.others = others.sorted()
  }

  private static func names(in folder: String) throws(InputError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let reason =
        FileManager.default.fileExists(atPath: folder)
        ? "it is not a folder that can be listed" : "there is no such folder"
      throw InputError(path: folder, reason: reason)
    }
  }

  private static func kind(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}
