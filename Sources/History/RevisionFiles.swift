internal import Glibc

/// The files of a folder as they were at a revision of the repository around it.
public struct RevisionFiles: Sendable {
  /// The commit that was meant, by its whole name.
  public let commit: String
  /// Whether that is another one than the one that was named: the one at which two lines of history parted.
  public let isParting: Bool
  /// The paths of all files within the folder; links to elsewhere are left out, as they are not read in a folder either.
  public let paths: [String]
  /// The paths of the links to elsewhere.
  public let links: [String]
  private let names: [String: String]
  private let repository: Repository

  /// Which commit a revision such as `origin/main` stands for.
  public enum Meaning: Sendable {
    /// The commit itself.
    case itself
    /// The commit at which what is checked out left it: what has changed there since is no change of ours.
    case whereWeLeft
    /// The commit at which another revision left it.
    case whereLeft(by: String)
  }

  /// Finds the files of `folder` at `revision`.
  public init(of folder: String, at revision: String, meaning: Meaning = .itself) throws(RevisionError) {
    try self.init(of: folder, at: revision, meaning: meaning, by: Git())
  }

  init(of folder: String, at revision: String, meaning: Meaning, by git: Git) throws(RevisionError) {
    guard RepositoryMark.path(of: folder) != nil else { throw .noRepository }
    do {
      repository = try Repository(around: folder, git: git)
      (commit, isParting) = try repository.commit(meantBy: revision, meaning)
      var names: [String: String] = [:]
      var links: [String] = []
      // In order, so that of two names that look alike always the same one is read.
      for (path, file) in try repository.files(at: commit).sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        switch file {
        case .file(let blob): names[String(decoding: path, as: UTF8.self)] = blob
        case .link: links.append(String(decoding: path, as: UTF8.self))
        case .repository: break
        }
      }
      self.names = names
      self.links = links
    } catch let error as RevisionError {
      throw error
    } catch let error as GitFailure {
      throw .failed(error.words)
    } catch {
      throw .failed("\(error)")
    }
    paths = names.keys.sorted()
  }

  /// The contents of the files at those of the `paths` for which `isWanted` holds.
  public func contents(where isWanted: (String) -> Bool) throws(RevisionError) -> [String: [UInt8]] {
    let wanted = names.filter { isWanted($0.key) }
    do {
      let contents = try repository.contents(Set(wanted.values).sorted())
      return wanted.compactMapValues { contents[$0] }
    } catch {
      throw .failed(error.words)
    }
  }
}

extension Repository {
  /// The commit that `revision` stands for, and whether it is another one than the one so called.
  ///
  /// - Throws: `RevisionError` where there is none, `GitFailure` where git does not tell.
  fileprivate func commit(
    meantBy revision: String,
    _ meaning: RevisionFiles.Meaning
  ) throws -> (commit: String, isParting: Bool) {
    func named(_ revision: String) throws -> String {
      guard let commit = try commit(named: revision) else {
        throw RevisionError.unknown(revision, isShallow: isShallow)
      }
      return commit
    }
    let own = try named(revision)
    let other: String?
    switch meaning {
    case .itself: return (own, false)
    case .whereWeLeft: other = head
    case .whereLeft(let by): other = try named(by)
    }
    guard let other, let parting = try commonAncestor(of: own, and: other) else {
      throw RevisionError.nothingInCommon(revision, isShallow: isShallow)
    }
    return (parting, parting != own)
  }
}

/// Why a revision cannot be read.
public enum RevisionError: Error, Hashable, CustomStringConvertible {
  /// The folder is in no repository.
  case noRepository
  /// The repository does not have it.
  case unknown(String, isShallow: Bool)
  /// It is there, and shares no commit with what it is compared with.
  case nothingInCommon(String, isShallow: Bool)
  /// git failed; in its words.
  case failed(String)

  /// For people: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .noRepository: "the content folder is in no git repository, so nothing is known of earlier revisions"
    case .unknown(let revision, isShallow: false):
      "the repository has no revision \"\(revision)\"; write a commit, a branch or a tag, such as HEAD~1 or origin/main"
    case .unknown(let revision, isShallow: true):
      "only the last commits are here, and \"\(revision)\" is not among them; \(Self.fetching)"
    case .nothingInCommon(let revision, isShallow: true):
      "\"\(revision)\" and what it is compared with have no common commit here; \(Self.fetching)"
    case .nothingInCommon(let revision, isShallow: false):
      "\"\(revision)\" and what it is compared with have no common commit; name a revision from which both came, such as HEAD~1"
    case .failed(let words): "git does not tell: \(words)"
    }
  }

  private static let fetching =
    "fetch all of it: fetch-depth: 0 in GitHub, GIT_DEPTH: 0 in GitLab, git fetch --unshallow here"
}
