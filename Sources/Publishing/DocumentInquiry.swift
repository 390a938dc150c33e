internal import BuiltinFiles
internal import Checks
public import Diagnostics
public import DocumentReports
internal import Foundation
internal import HandoverModel

/// What was understood of one document, in its project or alone.
public struct DocumentInquiry: Sendable {
  /// What was understood.
  public let report: DocumentReport

  /// Reads the document in `file`. Where it is in the content folder of `request`, it is read as it is there; anywhere else it is read
  /// beside the project's documents, as the kind called `kind`, or as the one that its front matter names.
  ///
  /// - Throws: ``InputError`` where the file or the content folder cannot be read, or nothing in the project reads such a file.
  public init(into file: String, as kind: String?, in request: BuildRequest) async throws(InputError) {
    let hasProject = FileManager.default.fileExists(atPath: request.content)
    var tree = hasProject ? try SourceTree(loading: request.content) : SourceTree(emptyAt: request.content)
    let place: String
    if hasProject, let path = Self.path(of: file, below: request.content), kind == nil {
      guard tree.documents.contains(where: { $0.path == path }) else {
        throw InputError(path: file, reason: "it is not a Markdown file that can be read")
      }
      place = tree.place(of: path)
    } else {
      place = file
      let entry = SourceTree.Entry(
        path: ContentPath("from elsewhere/" + file),
        file: try InputFile.read(file),
        adoption: kind.map { .named($0) } ?? .byItself
      )
      tree = tree.adding(entry)
    }
    let project = await CheckedProject(checking: tree, today: request.today, past: request.past)
    guard let document = project.documents.all.first(where: { $0.file.path == place }) else {
      let reason =
        kind.map { "there is no kind of document called \"\($0)\"" } ?? "no kind of document is read from its folder"
      throw InputError(path: file, reason: reason)
    }
    report = DocumentReport(on: document, in: project.checked)
  }

  /// The JSON Schema (draft 2020-12) of a report's JSON.
  public static var jsonSchema: String {
    BuiltinFiles.schemas.first { $0.path == "schema/read.schema.json" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? ""
  }

  /// Where `file` is below the folder `content`; `nil` where it is somewhere else.
  private static func path(of file: String, below content: String) -> ContentPath? {
    let folder = URL(fileURLWithPath: content).resolvingSymlinksInPath().standardizedFileURL.path
    let place = URL(fileURLWithPath: file).resolvingSymlinksInPath().standardizedFileURL.path
    return place.hasPrefix(folder + "/") ? ContentPath(String(place.dropFirst(folder.count + 1))) : nil
  }
}
