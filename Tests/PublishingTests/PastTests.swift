import Checks
import Diagnostics
import Foundation
import HandoverModel
import History
import SiteWriting
import Testing

@testable import Publishing

/// The past of documents as it reaches the book, and what is told about it.
@Suite struct PastTests {
  private static func git(_ folder: URL, _ arguments: [String], on day: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Lauren", "GIT_AUTHOR_EMAIL": "l@x", "GIT_COMMITTER_NAME": "CI",
      "GIT_COMMITTER_EMAIL": "c@x", "GIT_AUTHOR_DATE": "\(day)T12:00:00Z", "GIT_COMMITTER_DATE": "\(day)T12:00:00Z",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  private static func commit(_ folder: ContentFolder, on day: String) throws {
    try git(folder.root, ["add", "--all"], on: day)
    try git(folder.root, ["commit", "--quiet", "--message", "-"], on: day)
  }

  private static func text(_ fields: String) -> String { "---\ntype: handover\nid: acme\n\(fields)\n---\n# Acme\n" }

  private static func checked(_ folder: ContentFolder, today: String) async throws -> Pipeline {
    let request = BuildRequest(
      content: folder.path,
      templates: nil,
      output: "",
      today: CalendarDate(today),
      keepsGoing: true
    )
    return try await Pipeline(checking: request)
  }

  /// A day in a word: what it is, and where it is from.
  private static func told(_ day: RecordedDay?) -> String {
    guard let day else { return "-" }
    return if case .history(let version) = day.origin { "\(day.day) by \(version.author)" } else {
      "\(day.day) written"
    }
  }

  @Test func daysThatNobodyWroteComeFromGit() async throws {
    let folder = try ContentFolder(["baton.yaml": "timezone: Asia/Tokyo\n"])
    defer { folder.remove() }
    try Self.git(folder.root, ["init", "--quiet"], on: "2026-01-01")
    for (fields, day) in [
      ("stage: draft", "2026-02-02"), ("stage: returned\nstage-before: draft", "2026-02-09"),
      ("stage: accepted", "2026-02-16"), ("stage: introduced", "2026-03-02"), ("stage: onboarded", "2026-04-07"),
    ] {
      try folder.write(Self.text(fields), to: "handovers/acme.md")
      try Self.commit(folder, on: day)
    }
    let account = try #require(try await Self.checked(folder, today: "2026-05-01").checked.book.accounts.first)
    let days = [account.draftedOn, account.returnedOn, account.onboardedOn]
    #expect(
      days.map(Self.told) == [
        "2026-02-02 by Lauren", "2026-02-09 by Lauren", "2026-04-07 by Lauren",
      ]
    )
    let earlier = try #require(try await Self.checked(folder, today: "2026-03-15").checked.book.accounts.first)
    #expect(Self.told(earlier.onboardedOn) == "-")
    try folder.write(
      Self.text("stage: introduced\ndrafted-on: 2026-01-20\nreturned-on: soon\nonboarded-on:"),
      to: "handovers/acme.md"
    )
    let written = try #require(try await Self.checked(folder, today: "2026-05-01").checked.book.accounts.first)
    #expect(Self.told(written.draftedOn) == "2026-01-20 written")
    #expect(Self.told(written.returnedOn) == "-")
    #expect(Self.told(written.onboardedOn) == "-")
    #expect(written.history.hasUncommittedChanges)
  }

  @Test func whatCameFromSomewhereElseWasNotDraftedOnThatDay() async throws {
    let folder = try ContentFolder(["handovers/acme.md": Self.text("stage: introduced")])
    defer { folder.remove() }
    try Self.git(folder.root, ["init", "--quiet"], on: "2026-01-01")
    try Self.commit(folder, on: "2026-03-02")
    let account = try #require(try await Self.checked(folder, today: "2026-05-01").checked.book.accounts.first)
    #expect(Self.told(account.draftedOn) == "-")
    #expect(account.history.created?.day == CalendarDate("2026-03-02"))
  }

  @Test func aShallowCloneIsToldOnce() async throws {
    let folder = try ContentFolder(["handovers/acme.md": Self.text("stage: draft")])
    let clone = try ContentFolder([:])
    defer {
      folder.remove()
      clone.remove()
    }
    try Self.git(folder.root, ["init", "--quiet", "--initial-branch=main"], on: "2026-01-01")
    try Self.commit(folder, on: "2026-03-02")
    try Self.git(clone.root, ["init", "--quiet"], on: "2026-01-01")
    try Self.git(clone.root, ["fetch", "--quiet", "--depth=1", "file://" + folder.path, "main"], on: "2026-01-01")
    try Self.git(clone.root, ["checkout", "--quiet", "FETCH_HEAD"], on: "2026-01-01")
    let pipeline = try await Self.checked(clone, today: "2026-05-01")
    let found = pipeline.findings.filter { ["shallow-history", "unreadable-history"].contains($0.kind.id) }
    #expect(found.map(\.message) == ["only the last commits are here; who wrote what when is not known"])
    #expect(found.map(\.range.file.path) == [clone.path])
    #expect(pipeline.checked.book.accounts.map(\.history) == [DocumentHistory(unknown: .shallow)])
  }

  @Test func theSameRepositoryGivesTheSameBytes() async throws {
    let folder = try ContentFolder(["handovers/acme.md": Self.text("stage: draft")])
    defer { folder.remove() }
    try Self.git(folder.root, ["init", "--quiet"], on: "2026-01-01")
    try Self.commit(folder, on: "2026-03-02")
    var sites: [[[UInt8]]] = []
    for _ in 0..<2 {
      sites.append(try await Self.checked(folder, today: "2026-05-01").render().map(\.bytes))
      // Another time of the file is another time of day to whoever would look at it.
      let old = Date(timeIntervalSince1970: 1_000_000_000)
      let file = folder.root.appending(path: "handovers/acme.md").path
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
    }
    #expect(sites[0] == sites[1] && !sites[0].isEmpty)
  }
}
