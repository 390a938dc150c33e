import Foundation
import HandoverModel
import Testing

@testable import History

/// A repository may be anybody's: nothing that it names is run, and what it does not have is not made up.
@Suite struct HostileRepositoryTests {
  private static func repository(_ body: (TemporaryRepository) throws -> Void) throws {
    let repository = try TemporaryRepository()
    defer { repository.remove() }
    try repository.write("---\nstage: draft\n---\na\nb\n", to: "handovers/apex.md")
    try repository.commit(on: "2026-03-02")
    try repository.commit("---\nstage: draft\n---\na\nB\n", to: "handovers/apex.md", by: "Jordan", on: "2026-03-09")
    try body(repository)
  }

  @Test func nothingThatTheRepositoryNamesIsRun() throws {
    try Self.repository { repository in
      let marker = repository.path + "/marker"
      let script = repository.path + "/evil.sh"
      try "#!/bin/sh\ntouch '\(marker)'\ncat \"$1\" 2>/dev/null || cat\n".write(
        toFile: script,
        atomically: true,
        encoding: .utf8
      )
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
      try repository.write("*.md diff=evil filter=evil merge=evil -text\n", to: ".gitattributes")
      try repository.commit(on: "2026-03-10")
      for hook in ["post-checkout", "pre-commit", "post-index-change", "reference-transaction", "fsmonitor-watchman"] {
        try FileManager.default.copyItem(atPath: script, toPath: repository.path + "/.git/hooks/" + hook)
      }
      let settings = [
        "core.fsmonitor", "core.pager", "pager.log", "pager.ls-tree", "diff.external", "diff.evil.command",
        "diff.evil.textconv", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "gpg.program",
        "core.sshCommand", "core.askPass", "credential.helper", "core.alternateRefsCommand", "core.editor",
        "sequence.editor", "gpg.ssh.program", "uploadpack.packObjectsHook",
      ]
      for setting in settings { try repository.git("config", setting, script) }
      for (name, value) in [
        ("alias.log", "!" + script), ("alias.ls-tree", "!" + script), ("log.showSignature", "true"),
        ("log.showRoot", "false"), ("log.follow", "true"), ("log.date", "relative"), ("log.diffMerges", "first-parent"),
        ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("diff.renames", "false"), ("diff.context", "9"),
        ("diff.interHunkContext", "9"), ("diff.relative", "true"), ("diff.orderFile", "missing"),
        ("color.ui", "always"),
        ("diff.colorMoved", "zebra"), ("diff.submodule", "log"), ("diff.algorithm", "patience"),
        ("core.quotePath", "false"), ("core.abbrev", "5"), ("format.pretty", "%B"), ("core.untrackedCache", "true"),
        ("core.hooksPath", repository.path + "/.git/hooks"), ("diff.wsErrorHighlight", "all"),
        ("i18n.logOutputEncoding", "UTF-16"), ("diff.evil.binary", "true"), ("protocol.ext.allow", "always"),
        ("remote.origin.url", "ext::\(script)"), ("remote.origin.promisor", "true"), ("core.bigFileThreshold", "1"),
      ] {
        try repository.git("config", name, value)
      }
      // What git itself ran on the way here does not count.
      try? FileManager.default.removeItem(atPath: marker)
      let history = try repository.history("handovers/apex.md")
      #expect(history.told == ["2026-03-02 Lauren", "2026-03-09 Jordan"])
      #expect(history.lines == ["03-02", "03-02", "03-02", "03-02", "03-09"])
      #expect(!FileManager.default.fileExists(atPath: marker))
    }
  }

  @Test func whatIsMissingIsNotFetched() throws {
    try Self.repository { repository in
      let blob = try repository.git("rev-parse", "HEAD~1:handovers/apex.md")
      try repository.git("config", "remote.origin.url", "ext::sh -c 'touch \(repository.path)/marker'")
      try repository.git("config", "remote.origin.promisor", "true")
      try repository.git("config", "extensions.partialClone", "origin")
      try repository.git("config", "core.repositoryFormatVersion", "1")
      try repository.git("config", "protocol.ext.allow", "always")
      let (folder, name) = (blob.prefix(2), blob.dropFirst(2))
      try FileManager.default.removeItem(atPath: repository.path + "/.git/objects/\(folder)/\(name)")
      let past = try repository.past("handovers/apex.md")
      #expect(past.history(of: ContentPath("handovers/apex.md"), zone: nil) == DocumentHistory(unknown: .failed))
      guard case .failed? = past.problem else { Issue.record("\(String(describing: past.problem))"); return }
      #expect(!FileManager.default.fileExists(atPath: repository.path + "/marker"))
    }
  }

  @Test func aShallowCloneKnowsNothing() throws {
    try Self.repository { repository in
      let clone = try TemporaryRepository()
      defer { clone.remove() }
      try clone.git("fetch", "--quiet", "--depth=1", "file://" + repository.path, "main")
      try clone.git("checkout", "--quiet", "FETCH_HEAD")
      let past = try clone.past("handovers/apex.md")
      #expect(past.problem == .shallow)
      #expect(past.history(of: ContentPath("handovers/apex.md"), zone: nil) == DocumentHistory(unknown: .shallow))
    }
  }

  @Test func anotherRepositoryWithinIsAnother() throws {
    try Self.repository { repository in
      let inner = try TemporaryRepository(at: repository.root.appending(path: "handovers/emea"))
      try inner.commit("x\n", to: "oberland.md", on: "2026-03-04")
      let unknown = DocumentHistory(unknown: .elsewhere)
      #expect(try repository.history("handovers/emea/oberland.md") == unknown)
      try repository.commit(on: "2026-03-10")
      #expect(try repository.git("ls-tree", "HEAD", "handovers/emea").hasPrefix("160000"))
      #expect(try repository.history("handovers/emea/oberland.md") == unknown)
      #expect(try repository.history("oberland.md", in: "handovers/emea").told == ["2026-03-04 Lauren"])
    }
  }

  @Test func whereNoRepositoryIsNothingIsRun() throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "baton-none-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = ContentHistory.Document(path: ContentPath("handovers/apex.md"), bytes: [])
    let past = ContentHistory(of: [document], in: folder.path, by: Git(executable: "/bin/false"))
    #expect(past.history(of: document.path, zone: nil) == DocumentHistory(unknown: .noRepository))
    #expect(past.problem == nil)
  }

  @Test func withoutGitNothingIsKnown() throws {
    try Self.repository { repository in
      let past = try repository.past("handovers/apex.md", by: Git(executable: "no-such-git"))
      #expect(past.history(of: ContentPath("handovers/apex.md"), zone: nil) == DocumentHistory(unknown: .noGit))
      #expect(past.problem == nil)
    }
  }

  @Test func withoutACommitNothingIsCommitted() throws {
    let repository = try TemporaryRepository()
    defer { repository.remove() }
    try repository.write("x\n", to: "handovers/apex.md")
    #expect(try repository.history("handovers/apex.md") == DocumentHistory(unknown: .notCommitted))
  }

  @Test(arguments: [
    ("#!/bin/sh\nexec sleep 600\n", HistoryProblem.failed("git wrote nothing for 1 seconds")),
    ("#!/bin/sh\necho 'fatal: bad object' >&2\nexit 128\n", .failed("bad object")),
    ("#!/bin/sh\nexit 3\n", .failed("git failed without a word")),
    ("#!/bin/sh\nyes\n", .failed("git did not stop writing")),
    ("#!/bin/sh\necho nonsense\n", .failed("what git wrote cannot be understood")),
    (
      "#!/bin/sh\necho \"fatal: detected dubious ownership in repository at '/x'\" >&2\nexit 128\n",
      .notTrusted("detected dubious ownership in repository at '/x'")
    ),
  ])
  func aGitThatFailsSaysWhy(_ script: String, _ problem: HistoryProblem) throws {
    try Self.repository { repository in
      let program = repository.path + "/git"
      try script.write(toFile: program, atomically: true, encoding: .utf8)
      let git = Git(executable: "/bin/sh", leading: [program], patience: 1, limit: 1 << 20)
      let past = try repository.past("handovers/apex.md", by: git)
      #expect(past.problem == problem)
      let history = past.history(of: ContentPath("handovers/apex.md"), zone: nil)
      let isDistrust = if case .notTrusted = problem { true } else { false }
      #expect(history == DocumentHistory(unknown: isDistrust ? .notTrusted : .failed))
    }
  }

  /// Where git says without a word that there is none, there is none; nothing else is compared with.
  @Test(
    arguments: [
      ("exit 1", .nothingInCommon("HEAD~1", isShallow: false)), ("exit 2", .failed("git failed without a word")),
      ("echo 'fatal: bad object' >&2; exit 128", .failed("bad object")),
      ("echo 'error: broken' >&2; exit 1", .failed("error: broken")),
      ("echo nonsense", .failed("what git wrote cannot be understood")),
      ("exit 0", .failed("what git wrote cannot be understood")),
      ("exec sleep 600", .failed("git wrote nothing for 1 seconds")),
    ] as [(String, RevisionError)]
  )
  func whereWeLeftIsNotGuessed(_ answer: String, _ expected: RevisionError) throws {
    try Self.repository { repository in
      let program = repository.path + "/git"
      let script = "#!/bin/sh\ncase \"$*\" in *merge-base*) \(answer);; *) exec git \"$@\";; esac\n"
      try script.write(toFile: program, atomically: true, encoding: .utf8)
      let git = Git(executable: "/bin/sh", leading: [program], patience: 1)
      #expect(throws: expected) {
        try RevisionFiles(of: repository.path, at: "HEAD~1", meaning: .whereWeLeft, by: git)
      }
    }
  }

  @Test func aWorktreeIsARepository() throws {
    try Self.repository { repository in
      let tree = repository.path + "-tree"
      defer { try? FileManager.default.removeItem(atPath: tree) }
      try repository.git("worktree", "add", "--quiet", tree)
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: tree + "/handovers/apex.md")))
      let document = ContentHistory.Document(path: ContentPath("handovers/apex.md"), bytes: bytes)
      let past = ContentHistory(of: [document], in: tree)
      #expect(past.history(of: document.path, zone: nil).told == ["2026-03-02 Lauren", "2026-03-09 Jordan"])
    }
  }

  @Test func largeAnswersAndLargeQuestionsDoNotWaitForEachOther() throws {
    try Self.repository { repository in
      let inner = try Repository(around: repository.path, git: Git())
      let blob = try repository.git("rev-parse", "HEAD:handovers/apex.md")
      let many = Array(repeating: blob, count: 50_000)
      #expect(try inner.contents(many).count == 1)
    }
  }

  @Test func nothingOfTheEnvironmentReachesGit() {
    setenv("GIT_DIR", "/nonexistent", 1)
    setenv("GIT_EXTERNAL_DIFF", "/bin/false", 1)
    defer {
      unsetenv("GIT_DIR")
      unsetenv("GIT_EXTERNAL_DIFF")
    }
    let names = Git.environment.compactMap { $0.split(separator: "=").first.map(String.init) }
    #expect(names.filter { ["GIT_DIR", "GIT_WORK_TREE", "GIT_EXTERNAL_DIFF", "GIT_INDEX_FILE"].contains($0) } == [])
  }

  @Test func aRepositoryOfSomebodyElseIsReadOnlyWhereItIsTrusted() throws {
    try Self.repository { repository in
      // git's own switch for its tests.
      let git = Git(executable: "/usr/bin/env", leading: ["GIT_TEST_ASSUME_DIFFERENT_OWNER=1", "git"])
      let strange = try repository.past("handovers/apex.md", by: git)
      let path = ContentPath("handovers/apex.md")
      #expect(strange.history(of: path, zone: nil) == DocumentHistory(unknown: .notTrusted))
      guard case .notTrusted? = strange.problem else {
        Issue.record("\(String(describing: strange.problem))")
        return
      }
      let settings = repository.root.appending(path: ".git/settings")
      try FileManager.default.createDirectory(at: settings.appending(path: "git"), withIntermediateDirectories: true)
      let trust = "[safe]\n\tdirectory = \(repository.path)\n"
      try trust.write(to: settings.appending(path: "git/config"), atomically: true, encoding: .utf8)
      setenv("XDG_CONFIG_HOME", settings.path, 1)
      defer { unsetenv("XDG_CONFIG_HOME") }
      let trusted = try repository.past("handovers/apex.md", by: git)
      #expect(trusted.history(of: path, zone: nil).told == ["2026-03-02 Lauren", "2026-03-09 Jordan"])
      #expect(trusted.problem == nil)
    }
  }

  @Test func otherNamesOfContentsAreReadToo() throws {
    let repository = try TemporaryRepository(objectFormat: "sha256")
    defer { repository.remove() }
    try repository.commit("a\nb\n", to: "handovers/apex.md", on: "2026-03-02")
    try repository.commit("a\nB\n", to: "handovers/apex.md", by: "Jordan", on: "2026-03-03")
    let history = try repository.history("handovers/apex.md")
    #expect(history.lines == ["03-02", "03-03"])
    #expect(!history.hasUncommittedChanges && history.versions.last?.blob.count == 64)
  }
}
