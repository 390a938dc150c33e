internal import Diagnostics

/// Where the content folder is, so that findings can name files as their readers know them.
public struct ReportedFolder: Sendable {
  private let content: String
  private let place: String

  /// The content folder as a person typed it, and where it is in its repository (or `nil` where it is in none).
  public init(content: String, inRepository place: String?) {
    self.content = content
    self.place = place ?? content
  }

  /// The path of `file` from the top of the repository.
  func path(of file: SourceFile) -> String {
    guard let rest = rest(of: file.path) else { return file.path }
    return place.isEmpty ? rest : rest.isEmpty ? place : place + "/" + rest
  }

  /// The path of `file` within the content folder.
  func contentPath(of file: SourceFile) -> String { rest(of: file.path) ?? file.path }

  private func rest(of path: String) -> String? {
    if path == content { return "" }
    return path.hasPrefix(content + "/") ? String(path.dropFirst(content.count + 1)) : nil
  }
}
