internal import Diagnostics
internal import Foundation

/// Where a project stands in its repository, as far as a recipe needs to know it. Nothing is asked of git: files in `.git` say it.
public struct RecipePlace: Sendable {
  /// The repository's top folder, as a person here would type it; the project's own where it is in no repository.
  public let top: String
  /// The content folder, from the top.
  let content: String
  /// The project's own templates, from the top; `nil` where it has none.
  let templates: String?
  /// The branch that the others are merged into.
  let branch: String

  /// The place of the project in the folder `root`, which need not be there yet.
  public init(of root: String) {
    let folder = URL(fileURLWithPath: root).standardizedFileURL
    var parts = folder.pathComponents
    while !parts.isEmpty, Self.kind(of: parts + [".git"]) == nil { parts.removeLast() }
    let isRepository = !parts.isEmpty
    if !isRepository { parts = folder.pathComponents }
    let inner = folder.pathComponents.dropFirst(parts.count)
    content = (inner + ["content"]).joined(separator: "/")
    let isHere = inner.isEmpty
    templates =
      !isHere && Self.kind(of: folder.pathComponents + ["templates"]) == .typeDirectory
      ? (inner + ["templates"]).joined(separator: "/") : nil
    top = isHere ? root : Self.typed(parts)
    branch = isRepository ? Self.mainBranch(of: NSString.path(withComponents: parts + [".git"])) : "main"
  }

  /// The options that name the project to Baton, run at the top of the repository, so that findings name files as the provider does.
  var options: String {
    guard content != "content" else { return "" }
    return " --content \(content.inShell)" + (templates.map { " --templates \($0.inShell)" } ?? "")
  }

  /// The branch as text in YAML, where it is one of a list.
  var branchInYAML: String { Self.isPlain(branch) ? branch : "\"\(branch.replacing("\"", with: "\\\""))\"" }

  /// The folder with these parts, as somebody who works here would type it.
  private static func typed(_ parts: [String]) -> String {
    let here = URL(fileURLWithPath: ".").standardizedFileURL.pathComponents
    if here.starts(with: parts) {
      let up = [String](repeating: "..", count: here.count - parts.count)
      return up.isEmpty ? "." : up.joined(separator: "/")
    }
    return parts.starts(with: here)
      ? parts.dropFirst(here.count).joined(separator: "/") : NSString.path(withComponents: parts)
  }

  private static func kind(of parts: [String]) -> FileAttributeType? {
    let path = NSString.path(withComponents: parts)
    return (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  /// What the server calls its main branch; otherwise `main` or `master`, whichever is there; otherwise the one that is checked out.
  private static func mainBranch(of entry: String) -> String {
    let git = shared(folder(entry))
    if let origin = reference(in: git + "/refs/remotes/origin/HEAD", below: "refs/remotes/origin/") { return origin }
    let packed = text(of: git + "/packed-refs") ?? ""
    for name in ["main", "master"] {
      let path = "refs/heads/\(name)"
      let isPacked = packed.split(separator: "\n").contains { $0.hasSuffix(" " + path) }
      if isPacked || FileManager.default.fileExists(atPath: "\(git)/\(path)") { return name }
    }
    return reference(in: folder(entry) + "/HEAD", below: "refs/heads/") ?? "main"
  }

  /// The folder that git keeps its files in: `.git` itself, or the one that a file of this name leads to.
  private static func folder(_ entry: String) -> String {
    guard let line = text(of: entry)?.split(separator: "\n").first, line.hasPrefix("gitdir: ") else { return entry }
    let path = String(line.dropFirst("gitdir: ".count))
    return path.hasPrefix("/") ? path : NSString(string: entry).deletingLastPathComponent + "/" + path
  }

  /// The folder with the branches: a second work tree shares them with the first.
  private static func shared(_ git: String) -> String {
    guard let line = text(of: git + "/commondir")?.split(separator: "\n").first else { return git }
    return line.hasPrefix("/") ? String(line) : git + "/" + line
  }

  /// The name below `prefix` that the reference in the file at `path` leads to.
  private static func reference(in path: String, below prefix: String) -> String? {
    guard let line = text(of: path)?.split(separator: "\n").first, line.hasPrefix("ref: " + prefix) else { return nil }
    return String(line.dropFirst(5 + prefix.count))
  }

  private static func text(of path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  private static func isPlain(_ text: String) -> Bool {
    text.first?.isLetter ?? false
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "./_-".contains($0)) }
  }
}
