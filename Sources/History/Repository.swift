internal import Glibc

/// The repository around a folder, at the commit that is checked out.
struct Repository: Sendable {
  /// How git is called for it.
  let git: Git
  /// The arguments before each command.
  let arguments: [String]
  /// The commit that is checked out; `nil` where there is none yet.
  let head: String?
  /// Where the folder is in it, in bytes, with a slash at the end; empty for its top.
  let prefix: [UInt8]
  /// Whether only the last commits are here.
  let isShallow: Bool

  /// Looks at the repository around `folder`.
  init(around folder: String, git: Git) throws(GitFailure) {
    self.git = git
    var arguments = Git.arguments(in: folder)
    var answer: [UInt8]
    do {
      answer = try git.output(of: arguments + Self.questions)
    } catch  where error.isDistrust {
      // What the person who runs this has said to trust is trusted.
      arguments = Git.arguments(in: folder, trusting: Self.trusted(by: git))
      answer = try git.output(of: arguments + Self.questions)
    }
    self.arguments = arguments
    guard let first = answer.firstIndex(of: Self.newline),
      let second = answer[(first + 1)...].firstIndex(of: Self.newline), answer.last == Self.newline,
      second < answer.count - 1
    else { throw .unintelligible }
    isShallow = answer[..<first].elementsEqual("true".utf8)
    guard answer[(first + 1)..<second].elementsEqual("true".utf8) else {
      throw .refused("the content folder is in no work tree of its repository")
    }
    prefix = Array(answer[(second + 1)...].dropLast())
    head = try Self.commit(named: "HEAD", by: git, arguments)
  }

  /// The whole name of the commit that `revision` stands for; `nil` where there is none.
  func commit(named revision: String) throws(GitFailure) -> String? {
    try Self.commit(named: revision, by: git, arguments)
  }

  private static func commit(named revision: String, by git: Git, _ arguments: [String]) throws(GitFailure) -> String? {
    guard !revision.isEmpty, !revision.contains("\0") else { return nil }
    let question = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    do {
      return try name(in: git.output(of: arguments + question))
    } catch GitFailure.denied {
      return nil
    } catch GitFailure.refused {
      // Of some revisions that are not there it says so in words, such as of "@{upstream}".
      return nil
    } catch {
      throw error
    }
  }

  /// The commit at which the two parted; `nil` where they have nothing in common.
  func commonAncestor(of commit: String, and other: String) throws(GitFailure) -> String? {
    do {
      return try Self.name(in: git.output(of: arguments + ["merge-base", commit, other]))
    } catch GitFailure.denied {
      return nil
    } catch {
      throw error
    }
  }

  /// The name of a commit, which is all that git answered.
  private static func name(in answer: [UInt8]) throws(GitFailure) -> String {
    guard answer.count > 40, answer.last == newline else { throw .unintelligible }
    return String(decoding: answer.dropLast(), as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let questions = ["rev-parse", "--is-shallow-repository", "--is-inside-work-tree", "--show-prefix"]

  /// The folders that the person's own configuration trusts although they belong to somebody else. Nothing of the repository is read.
  private static func trusted(by git: Git) -> [String] {
    let names = ["HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "PATH"]
    let environment = names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } } + ["LC_ALL=C"]
    let question = ["-C", "/", "config", "--show-scope", "--includes", "--null", "--get-all", "safe.directory"]
    let answer = (try? git.output(of: question, environment: environment)) ?? []
    // Each entry is two: the scope and the value. A repository cannot trust itself.
    let words = answer.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: words.count - 1, by: 2).compactMap {
      ["system", "global"].contains(words[$0]) ? words[$0 + 1] : nil
    }
  }
}

extension Repository {
  /// What the folder holds at `commit`, by the paths in it.
  func files(at commit: String) throws(GitFailure) -> [[UInt8]: ListedFile] {
    let listing = try git.output(of: arguments + ["ls-tree", "-r", "-z", "--end-of-options", commit])
    var files: [[UInt8]: ListedFile] = [:]
    for entry in listing.split(separator: 0) {
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { throw .unintelligible }
      let words = entry[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3 else { throw .unintelligible }
      files[Array(entry[(tab + 1)...])] = ListedFile(mode: words[0], name: words[2])
    }
    return files
  }

  /// Goes over all commits that `head` builds on and that have to do with Markdown, the newest first.
  ///
  /// All of the repository is looked at, so that a document is followed to where it was before its folder was moved.
  func log(from head: String, _ receive: (LoggedCommit) -> Void) throws(GitFailure) {
    var parser = LogParser()
    let question = [
      "log", "-z", "--topo-order", "--no-show-signature", "--no-notes", "--no-decorate", "--no-color", "--no-ext-diff",
      "--no-textconv", "--text", "--raw", "--patch", "-U0", "--inter-hunk-context=0", "-M50%", "-l1000", "-c",
      "--combined-all-paths", "--diff-algorithm=myers", "--no-abbrev", "--full-index", "--no-relative",
      "--submodule=short", "--ignore-submodules=all", "--encoding=UTF-8", "--date=raw",
      "--format=" + LogParser.format, "--end-of-options", head, "--", ":(top,glob)**/*.md",
    ]
    try git.run(arguments + question) { (bytes) throws(GitFailure) in try parser.read(bytes, receive) }
    try parser.finish(receive)
  }

  /// The contents that git keeps under `names`; those that it does not have are left out.
  func contents(_ names: [String]) throws(GitFailure) -> [String: [UInt8]] {
    guard !names.isEmpty else { return [:] }
    let input = Array(names.map { $0 + "\n" }.joined().utf8)
    let answer = try git.output(of: arguments + ["cat-file", "--batch"], input: input)
    var contents: [String: [UInt8]] = [:]
    var place = 0
    while let end = answer.place(of: Self.newline, from: place) {
      let words = answer[place..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      place = end + 1
      guard words.count == 3, let size = Int(words[2]), size >= 0, place + size < answer.count else { continue }
      contents[words[0]] = Array(answer[place..<place + size])
      place += size + 1
    }
    return contents
  }
}
