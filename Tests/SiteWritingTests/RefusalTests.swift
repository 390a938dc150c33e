import Foundation
import SiteWriting
import Testing

/// What is refused, and that nothing is written then.
struct RefusalTests {
  let temporary: TemporaryFolder
  var site: String { temporary.of("site") }

  init() throws { temporary = try TemporaryFolder() }

  @Test(arguments: [
    "", "/etc/x", "../x", "a/../b", "a/./b", "a//b", "a/", ".", "..", "a\\b", "a\u{0}b", "a\nb", "\u{7F}", ".git",
    ".git/config",
    "a/.git/x", ".gitignore", ".baton-manifest", "a/.baton-x", String(repeating: "x", count: 256),
  ])
  func badPaths(_ path: String) throws {
    let folder = try SiteFolder(opening: site, protecting: [])
    let error = #expect(throws: SiteWritingError.self) {
      try folder.write([SiteFile(path: "a", bytes: []), SiteFile(path: path, bytes: [])])
    }
    guard case .badPath(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try temporary.listing("site") == [])
  }

  @Test(arguments: [(["a", "a"], "a"), (["a", "a-b", "a/b"], "a")])
  func clashingPaths(_ paths: [String], _ named: String) throws {
    let folder = try SiteFolder(opening: site, protecting: [])
    let error = #expect(throws: SiteWritingError.self) {
      try folder.write(paths.map { SiteFile(path: $0, bytes: []) })
    }
    guard case .badPath(named, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func foreignFolder() throws {
    try temporary.write("mine", to: "site/thesis.txt")
    #expect(throws: SiteWritingError.foreignFolder(site, example: "thesis.txt")) {
      try SiteFolder(opening: site, protecting: [])
    }
    #expect(try temporary.listing("site") == ["thesis.txt"])
  }

  @Test func harmlessFolder() throws {
    try temporary.write("*\n!.gitignore\n", to: "site/.gitignore")
    try temporary.write("", to: "site/.gitkeep")
    let folder = try SiteFolder(opening: site, protecting: [])
    try folder.write([SiteFile(path: "a", bytes: [])])
    try folder.write([])
    #expect(try temporary.listing("site") == [".gitignore", ".gitkeep"])
  }

  @Test(arguments: ["/", "//", "/..", NSHomeDirectory(), NSHomeDirectory() + "/"])
  func systemFolders(_ path: String) {
    let error = #expect(throws: SiteWritingError.self) { try SiteFolder(opening: path, protecting: []) }
    guard case .protectedFolder(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func protectedFolders() throws {
    try temporary.write("", to: "project/content/apex.md")
    try temporary.link("shortcut", to: "project")
    let content = temporary.of("project/content")
    for path in [
      "project", "project/content", "shortcut", "shortcut/content", "project/content/../../project/.",
      "none/../project",
    ] {
      let path = temporary.of(path)
      #expect(throws: SiteWritingError.self, "\(path)") { try SiteFolder(opening: path, protecting: [content]) }
    }
    #expect(throws: SiteWritingError.self) {
      try SiteFolder(opening: temporary.of("project/new"), protecting: [temporary.of("project/new/content")])
    }
    #expect(
      try SiteFolder(opening: temporary.of("project/site"), protecting: [content]).path == temporary.of("project/site")
    )
    #expect(
      try SiteFolder(opening: temporary.of("shortcut/a/b"), protecting: [content]).path == temporary.of("project/a/b")
    )
    #expect(
      try SiteFolder(opening: temporary.of("project/content2"), protecting: [content]).path
        == temporary.of("project/content2")
    )
  }

  @Test(arguments: [
    ("", 1), ("something else\n", 1), ("baton-manifest 2\n", 1), ("baton-manifest 1\nx a\n", 2),
    ("baton-manifest 1\n0000000000000001 a\n0000000000000001 ../../victim\n", 3),
    ("baton-manifest 1\n0000000000000001 /victim\n", 2), ("baton-manifest 1\n000000000000001 a\n", 2),
  ])
  func unreadableManifest(_ text: String, _ line: Int) throws {
    try temporary.write(text, to: "site/.baton-manifest")
    #expect(throws: SiteWritingError.unreadableManifest(site + "/.baton-manifest", line: line)) {
      try SiteFolder(opening: site, protecting: [])
    }
  }

  @Test func twoBuildsAtOnce() throws {
    let folder = try SiteFolder(opening: site, protecting: [])
    let lock = open(site + "/.baton-lock", O_RDWR | O_CREAT, 0o644)
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(throws: SiteWritingError.busy(site)) { try folder.write([]) }
    flock(lock, LOCK_UN)
    close(lock)
    #expect(throws: Never.self) { try folder.write([]) }
  }

  @Test func unwritablePlaces() throws {
    let error = #expect(throws: SiteWritingError.self) { try SiteFolder(opening: "/proc/none/site", protecting: []) }
    #expect(error == .failed(operation: "create", path: "/proc/none", code: ENOENT))
    #expect(error?.description == "cannot create \"/proc/none\": No such file or directory")
    try temporary.write("", to: "file")
    #expect(throws: SiteWritingError.self) { try SiteFolder(opening: temporary.of("file"), protecting: []) }
    #expect(throws: SiteWritingError.self) { try SiteFolder(opening: temporary.of("file/site"), protecting: []) }
  }
}
