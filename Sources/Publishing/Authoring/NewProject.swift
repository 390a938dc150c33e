internal import Glibc

/// Writes a project into a folder that has none: whole or not at all.
public enum NewProject {
  /// Writes `project` into the folder at `root`, which is made if it is not there. Files beside the content folder that are
  /// there already stay as they are.
  ///
  /// - Returns: The paths that were kept.
  /// - Throws: ``OutputError`` where there is a content folder already, or something cannot be written.
  public static func write(_ project: ExampleProject, into root: String) throws(OutputError) -> [String] {
    let content = root + "/content"
    guard access(content, F_OK) != 0 else {
      throw OutputError(path: content, reason: "there is such a folder already")
    }
    // Written beside its place, and put there in one go: a content folder of which half is missing would look whole.
    let draft = "\(root)/.baton-new-\(getpid())"
    do {
      for file in project.content { try NewFile.write(file.text, to: "\(draft)/\(file.path)") }
    } catch {
      remove(project, from: draft)
      throw error
    }
    guard rename(draft, content) == 0 else {
      let reason = String(cString: strerror(errno))
      remove(project, from: draft)
      throw OutputError(path: content, reason: reason)
    }
    var kept: [String] = []
    for file in project.others {
      if access("\(root)/\(file.path)", F_OK) == 0 {
        kept.append(file.path)
      } else {
        try NewFile.write(file.text, to: "\(root)/\(file.path)")
      }
    }
    return kept
  }

  /// Removes what was written of `project` into `draft`, and nothing else.
  private static func remove(_ project: ExampleProject, from draft: String) {
    for file in project.content { unlink("\(draft)/\(file.path)") }
    let folders = project.content.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
    for folder in Set(folders) where !folder.isEmpty { rmdir("\(draft)/\(folder)") }
    rmdir(draft)
  }
}
