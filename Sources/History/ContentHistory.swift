public import HandoverModel

/// The past of a content folder, read from the repository around it in one pass over its log.
public struct ContentHistory: Sendable {
  /// A document as it is today.
  public struct Document: Sendable {
    /// Its place in the content folder.
    public let path: ContentPath
    /// Its bytes.
    public let bytes: [UInt8]

    /// The document at `path`.
    public init(path: ContentPath, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What people should be told; `nil` for nothing.
  public let problem: HistoryProblem?
  private let known: [ContentPath: TracedFile]
  private let unknown: [ContentPath: DocumentHistory.Unknown]
  private let otherwise: DocumentHistory.Unknown
  private let commits: [LoggedCommit]
  private let contents: VersionContents

  /// Nothing is known, for this reason.
  public init(unknown: DocumentHistory.Unknown, problem: HistoryProblem? = nil) {
    self.problem = problem
    (known, self.unknown, commits) = ([:], [:], [])
    otherwise = unknown
    contents = .given([:])
  }

  init(
    _ tracing: LineTracing,
    known: [ContentPath: TracedFile],
    unknown: [ContentPath: DocumentHistory.Unknown],
    contents: VersionContents
  ) {
    problem = nil
    self.known = known
    self.unknown = unknown
    otherwise = .notCommitted
    commits = tracing.commits
    self.contents = contents
  }

  /// Reads the past of `documents`, which are in the folder at `root`. Where there is no repository, nothing is started.
  /// Only commits that `commit` builds on are read; without one, those that what is checked out builds on.
  public init(of documents: [Document], in root: String, upTo commit: String? = nil) {
    self.init(of: documents, in: root, upTo: commit, by: Git())
  }

  init(of documents: [Document], in root: String, upTo commit: String? = nil, by git: Git) {
    guard !documents.isEmpty, RepositoryMark.isAround(root) else {
      self.init(unknown: .noRepository)
      return
    }
    do {
      let repository = try Repository(around: root, git: git)
      if repository.isShallow {
        self.init(unknown: .shallow, problem: .shallow)
      } else if let head = commit ?? repository.head {
        self = try RepositoryReading(repository, at: head, root: root).history(of: documents)
      } else {
        self.init(unknown: .notCommitted)
      }
    } catch GitFailure.notInstalled {
      self.init(unknown: .noGit)
    } catch {
      self.init(unknown: error.isDistrust ? .notTrusted : .failed, problem: HistoryProblem(error))
    }
  }

  /// The past of the document at `path`.
  ///
  /// - Parameter zone: By how many seconds the clock of the configured time zone is ahead of UTC, that many seconds after 1 January
  ///   1970; `nil` where none is configured, and the author's own clock counts.
  public func history(of path: ContentPath, zone: (@Sendable (Int) -> Int)?) -> DocumentHistory {
    guard let file = known[path] else { return DocumentHistory(unknown: unknown[path] ?? otherwise) }
    return file.history(of: commits, zone: zone)
  }

  /// The contents of `versions`, by the names of their blobs; those that cannot be read are left out.
  public func contents(of versions: [DocumentVersion]) -> [String: [UInt8]] {
    contents.contents(Set(versions.map(\.blob)).sorted())
  }
}

/// Where the contents of versions are.
enum VersionContents: Sendable {
  case given([String: [UInt8]])
  case kept(by: Repository)

  func contents(_ names: [String]) -> [String: [UInt8]] {
    switch self {
    case .given(let contents): contents.filter { names.contains($0.key) }
    case .kept(let repository): (try? repository.contents(names)) ?? [:]
    }
  }
}
