import Foundation
import SiteWriting
import Testing

struct SiteFolderTests {
  let temporary: TemporaryFolder
  var site: String { temporary.of("site") }

  init() throws { temporary = try TemporaryFolder() }

  @discardableResult
  private func write(_ files: [String: String]) throws -> WriteSummary {
    let folder = try SiteFolder(opening: site, protecting: [])
    return try folder.write(files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func words(_ summary: WriteSummary) -> String {
    let lists = [summary.writtenPaths, summary.removedPaths, summary.keptPaths].map { $0.joined(separator: " ") }
    return "written [\(lists[0])] unchanged \(summary.unchanged) removed [\(lists[1])] kept [\(lists[2])]"
  }

  @Test func writesANewSite() throws {
    let summary = try write(["index.html": "home", "customers/apex/index.html": "apex", "assets/a b.css": ""])
    #expect(
      words(summary)
        == "written [assets/a b.css customers/apex/index.html index.html] unchanged 0 removed [] kept []"
    )
    #expect(
      try temporary.listing("site") == [
        "assets/", "assets/a b.css", "customers/", "customers/apex/", "customers/apex/index.html", "index.html",
      ]
    )
    #expect(temporary.text("site/customers/apex/index.html") == "apex")
    let mode = try FileManager.default.attributesOfItem(atPath: site + "/index.html")[.posixPermissions] as? Int
    #expect(mode == 0o644)
  }

  @Test func touchesOnlyWhatChanged() throws {
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    try write(["a": "1", "b": "2", "c/d": "3"])
    for name in ["a", "b", "c/d", ".baton-manifest"] { try temporary.setModified("site/" + name, past) }
    #expect(words(try write(["a": "1", "b": "2", "c/d": "3"])) == "written [] unchanged 3 removed [] kept []")
    #expect(try temporary.modified("site/.baton-manifest") == past)
    #expect(words(try write(["a": "1", "b": "!", "c/d": "3"])) == "written [b] unchanged 2 removed [] kept []")
    #expect(try temporary.modified("site/a") == past)
    #expect(try temporary.modified("site/c/d") == past)
    #expect(try temporary.modified("site/b") != past)
    #expect(temporary.text("site/b") == "!")
  }

  @Test func removesWhatIsNoLongerPlanned() throws {
    try write(["a/b/c": "1", "a/b/d": "2", "e": "3"])
    try temporary.write("mine", to: "site/mine/notes.txt")
    #expect(words(try write(["a/b/d": "2"])) == "written [] unchanged 1 removed [a/b/c e] kept []")
    #expect(try temporary.listing("site") == ["a/", "a/b/", "a/b/d", "mine/", "mine/notes.txt"])
    #expect(words(try write([:])) == "written [] unchanged 0 removed [a/b/d] kept []")
    #expect(try temporary.listing("site") == ["mine/", "mine/notes.txt"])
  }

  @Test func keepsFoldersWithForeignFiles() throws {
    try write(["a/b/c": "1"])
    try temporary.write("mine", to: "site/a/notes.txt")
    try write([:])
    #expect(try temporary.listing("site") == ["a/", "a/notes.txt"])
  }

  @Test func aFileChangedByHandStaysOnceItIsNotPlanned() throws {
    try write(["a": "1", "b": "2"])
    try temporary.write("by hand", to: "site/a")
    #expect(words(try write(["b": "2"])) == "written [] unchanged 1 removed [] kept [a]")
    #expect(temporary.text("site/a") == "by hand")
    #expect(words(try write(["b": "2"])) == "written [] unchanged 1 removed [] kept []")
  }

  @Test func aFileChangedByHandIsWrittenAgainWhileItIsPlanned() throws {
    try write(["a": "1"])
    try temporary.write("2", to: "site/a")
    #expect(words(try write(["a": "1"])) == "written [a] unchanged 0 removed [] kept []")
  }

  @Test func aFileBecomesAFolderAndBack() throws {
    try write(["a": "1", "b": "2"])
    #expect(words(try write(["a/c": "1", "b": "2"])) == "written [a/c] unchanged 1 removed [a] kept []")
    #expect(words(try write(["a": "1", "b": "2"])) == "written [a] unchanged 1 removed [a/c] kept []")
    #expect(try temporary.listing("site") == ["a", "b"])
  }

  @Test func manifestIsSortedAndTheSameEachTime() throws {
    try write(["b": "2", "a/c": "1", "ä": "3"])
    let first = temporary.text("site/.baton-manifest")
    let paths = first?.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1)[1] }
    #expect(paths == ["1", "a/c", "b", "ä"])
    try write([:])
    try write(["ä": "3", "a/c": "1", "b": "2"])
    #expect(temporary.text("site/.baton-manifest") == first)
  }

  @Test func takesUpWhatAKilledBuildLeft() throws {
    try write(["a": "1"])
    let hash = try #require(temporary.text("site/.baton-manifest")?.split(separator: "\n").last?.prefix(16))
    try temporary.write(
      "baton-manifest 1\n\(hash) a\n0000000000000001 a\n\(hash) n/b\n\(hash) n/c\n",
      to: "site/.baton-manifest"
    )
    try temporary.write("1", to: "site/n/b")
    try temporary.write("half", to: "site/.baton-tmp-0")
    try FileManager.default.createDirectory(atPath: site + "/n/empty", withIntermediateDirectories: true)
    try temporary.remove("site/n/empty")
    #expect(words(try write(["d": "4"])) == "written [d] unchanged 0 removed [a n/b] kept []")
    #expect(try temporary.listing("site") == ["d"])
  }

  @Test func allFilesOfTwoSizes() throws {
    let large = String(repeating: "x", count: 3_000_000)
    try write(["large": large, "empty": ""])
    #expect(temporary.text("site/large") == large)
    #expect(words(try write(["large": large, "empty": ""])) == "written [] unchanged 2 removed [] kept []")
    #expect(
      words(try write(["large": String(large.dropLast()) + "y", "empty": ""]))
        == "written [large] unchanged 1 removed [] kept []"
    )
  }
}
