internal import Glibc

/// The files of a folder as they were at a revision of the repository around it.
public struct RevisionFiles: Sendable {
  /// The commit that was meant, by its whole name.
  public let commit: String
  /// The paths of all files within the folder; links to elsewhere are left out, as they are not read in a folder either.
  public let paths: [String]
  private let names: [String: String]
  private let repository: Repository

  /// Which commit a revision such as `origin/main` stands for.
  public enum Meaning: Sendable {
    /// The commit itself.
    case itself
    /// The commit at which what is checked out left it: what has changed there since is no change of ours.
    case whereWeLeft
  }

  /// Finds the files of `folder` at `revision`.
  public init(of folder: String, at revision: String, meaning: Meaning = .itself) throws(RevisionError) {
    try self.init(of: folder, at: revision, meaning: meaning, by: Git())
  }

  init(of folder: String, at revision: String, meaning: Meaning, by git: Git) throws(RevisionError) {
    guard RepositoryMark.path(of: folder) != nil else { throw .noRepository }
    do {
      repository = try Repository(around: folder, git: git)
      guard let named = repository.commit(named: revision) else {
        throw RevisionError.unknown(revision, isShallow: repository.isShallow)
      }
      commit = meaning == .itself ? named : try repository.commonAncestor(with: named) ?? named
      names = try repository.regularFiles(at: commit)
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

/// Why a revision cannot be read.
public enum RevisionError: Error, Hashable, CustomStringConvertible {
  /// The folder is in no repository.
  case noRepository
  /// The repository does not have it.
  case unknown(String, isShallow: Bool)
  /// git failed; in its words.
  case failed(String)

  /// For people: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .noRepository: "the content folder is in no git repository, so nothing is known of earlier revisions"
    case .unknown(let revision, isShallow: false):
      "the repository has no revision \"\(revision)\"; write a commit, a branch or a tag, such as HEAD~1 or origin/main"
    case .unknown(let revision, isShallow: true):
      "only the last commits are here, and \"\(revision)\" is not among them; fetch all of it: fetch-depth: 0 in GitHub, "
        + "GIT_DEPTH: 0 in GitLab, git fetch --unshallow here"
    case .failed(let words): "git does not tell: \(words)"
    }
  }
}

extension Repository {
  /// The whole name of the commit that `revision` stands for; `nil` where there is none.
  func commit(named revision: String) -> String? {
    guard !revision.isEmpty, !revision.contains("\0") else { return nil }
    let question = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    return name(in: try? git.output(of: arguments + question))
  }

  /// The commit at which what is checked out and `commit` parted; `nil` where they have nothing in common.
  func commonAncestor(with commit: String) throws(GitFailure) -> String? {
    guard let head else { return nil }
    return name(in: try? git.output(of: arguments + ["merge-base", commit, head]))
  }

  private func name(in answer: [UInt8]?) -> String? {
    answer.flatMap { $0.count > 40 ? String(decoding: $0.dropLast(), as: UTF8.self) : nil }
  }

  /// The names of the contents of all files of the folder at `commit`, by their paths in it.
  func regularFiles(at commit: String) throws(GitFailure) -> [String: String] {
    let listing = try git.output(of: arguments + ["ls-tree", "-r", "-z", "--end-of-options", commit])
    var files: [String: String] = [:]
    for entry in listing.split(separator: 0) {
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { throw .unintelligible }
      let words = entry[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3 else { throw .unintelligible }
      // 100644 and 100755; a link to elsewhere is 120000, another repository 160000.
      guard words[0].hasPrefix("100") else { continue }
      files[String(decoding: entry[(tab + 1)...], as: UTF8.self)] = words[2]
    }
    return files
  }
}
