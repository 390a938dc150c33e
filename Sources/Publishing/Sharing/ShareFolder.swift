internal import Diagnostics
internal import Glibc
internal import Pages
internal import SiteWriting

/// The folder into which what one customer may have is written: theirs, and nobody else's.
public struct ShareFolder: Sendable {
  /// Where it is, as a person typed it.
  public let path: String
  /// Whether it is Baton's own folder for this customer, in which it may also remove what it wrote.
  private let isOwn: Bool

  /// The folder at `path`, or Baton's own for the customer of the handover called `id`; `request` names the folders with sources.
  ///
  /// - Throws: ``OutputError`` where nothing may be written there.
  public init(at path: String?, for id: String, protecting request: BuildRequest) throws(OutputError) {
    self.path = path ?? "share/\(id)"
    isOwn = path == nil
    let sources = [request.content] + [request.templates].compactMap { $0 }
    do throws(SiteWritingError) {
      // Where the content folder is the one that one works in, everything lies in it.
      _ = try FolderCheck(self.path, protecting: sources, outside: sources.filter { $0 != "." && path != nil })
    } catch {
      throw OutputError(path: self.path.isEmpty ? "\"\"" : self.path, reason: error.reason)
    }
  }

  /// Writes `files` into it, which is made where it is not there. A file of the same name is replaced, whole or not at all; what an earlier
  /// run gave this customer and they do not get any more is removed; nothing else is touched.
  ///
  /// - Returns: The names of the files that were removed.
  /// - Throws: ``OutputError`` where one cannot be written, or the folder holds what another customer gets.
  public func write(_ files: [CustomerFiles.File]) throws(OutputError) -> [String] {
    let earlier = earlierTitle
    if !isOwn, let earlier, earlier != Self.title(in: files.first { $0.name == Self.marked }?.bytes ?? []) {
      throw OutputError(path: path, reason: "it holds what another customer gets; empty it or name another folder")
    }
    try NewFile.makeFolder(path)
    for file in files { try NewFile.replace(with: file.bytes, at: "\(path)/\(file.name)") }
    guard isOwn || earlier != nil else { return [] }
    let written = Set(files.map(\.name))
    return Self.names.filter { !written.contains($0) && unlink("\(path)/\($0)") == 0 }
  }

  /// What becomes of an earlier run's files where the customer gets nothing any more.
  public enum Rest: Sendable, Hashable {
    /// There are none.
    case nothing
    /// They were in Baton's own folder, and are removed.
    case removed
    /// They are in a folder that somebody named, and are left there.
    case left
  }

  /// Removes what an earlier run wrote into Baton's own folder; in a folder that somebody named it stays.
  public func clear() -> Rest {
    let there = Self.names.filter { access("\(path)/\($0)", F_OK) == 0 }
    guard !there.isEmpty else { return .nothing }
    guard isOwn else { return .left }
    let left = there.filter { unlink("\(path)/\($0)") != 0 }
    rmdir(path)
    return left.isEmpty ? .removed : .left
  }

  /// All names that a customer's file can have.
  private static let names = SitePages.sharedNames
  /// The file that everybody gets, by whose title one sees whose folder it is.
  private static let marked = "success-plan.html"

  private var earlierTitle: [UInt8]? {
    (try? InputFile.read("\(path)/\(Self.marked)").bytes).flatMap(Self.title)
  }

  /// The title of a page; `nil` where it has none.
  private static func title(in page: [UInt8]) -> [UInt8]? {
    let (start, end) = (Array("<title>".utf8), Array("</title>".utf8))
    guard let first = page.prefix(4_000).firstRange(of: start), let last = page[first.upperBound...].firstRange(of: end)
    else { return nil }
    return Array(page[first.upperBound..<last.lowerBound])
  }
}

extension SiteWritingError {
  /// Why, without what could not be done.
  fileprivate var reason: String {
    switch self {
    case .badPath(_, let reason), .protectedFolder(_, let reason): reason
    case .failed(_, _, let code): String(cString: strerror(code))
    case .foreignFolder, .busy, .unreadableManifest, .notAFolder, .notAFile: description
    }
  }
}
