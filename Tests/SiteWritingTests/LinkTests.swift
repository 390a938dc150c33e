import Foundation
import SiteWriting
import Testing

/// Links in the output folder that lead out of it: none is followed.
struct LinkTests {
  let temporary: TemporaryFolder
  let folder: SiteFolder

  init() throws {
    temporary = try TemporaryFolder()
    try temporary.write("victim", to: "outside/victim.txt")
    folder = try SiteFolder(opening: temporary.of("site"), protecting: [])
    try write(["a/b": "1", "c": "2"])
  }

  @discardableResult
  private func write(_ files: [String: String]) throws -> WriteSummary {
    try folder.write(files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func expectOutsideUntouched() throws {
    #expect(try temporary.listing("outside") == ["victim.txt"])
    #expect(temporary.text("outside/victim.txt") == "victim")
  }

  @Test(arguments: ["../outside/victim.txt", "../outside/new.txt", "nowhere"])
  func aLinkInPlaceOfAFileIsReplaced(_ target: String) throws {
    try temporary.remove("site/c")
    try temporary.link("site/c", to: target)
    #expect(try write(["a/b": "1", "c": "victim"]).writtenPaths == ["c"])
    #expect(temporary.type("site/c") == .typeRegular)
    #expect(temporary.text("site/c") == "victim")
    try expectOutsideUntouched()
  }

  @Test func aLinkInPlaceOfAFolderIsRefused() throws {
    try temporary.remove("site/a")
    try temporary.link("site/a", to: "../outside")
    #expect(throws: SiteWritingError.notAFolder(temporary.of("site/a"))) { try write(["a/b": "1", "c": "2"]) }
    #expect(throws: SiteWritingError.notAFolder(temporary.of("site/a"))) { try write(["a/victim.txt": "1", "c": "2"]) }
    try expectOutsideUntouched()
  }

  @Test func nothingIsRemovedThroughALink() throws {
    try write(["a/victim.txt": "victim"])
    try temporary.remove("site/a")
    try temporary.link("site/a", to: "../outside")
    #expect(try write([:]).removed == 0)
    #expect(temporary.type("site/a") == .typeSymbolicLink)
    try expectOutsideUntouched()
  }

  @Test func aLinkInPlaceOfAnObsoleteFileStays() throws {
    try temporary.remove("site/c")
    try temporary.link("site/c", to: "../outside/victim.txt")
    #expect(try write(["a/b": "1"]).keptPaths == ["c"])
    try expectOutsideUntouched()
  }

  @Test(arguments: [".baton-manifest", ".baton-lock", ".baton-tmp-0"])
  func linksInPlaceOfOwnFiles(_ name: String) throws {
    try? temporary.remove("site/" + name)
    try temporary.link("site/" + name, to: "../outside/victim.txt")
    _ = try? write(["a/b": "!", "c": "!"])
    try expectOutsideUntouched()
  }

  @Test func aFileInPlaceOfAFolder() throws {
    try temporary.remove("site/a")
    try temporary.write("mine", to: "site/a")
    #expect(throws: SiteWritingError.notAFolder(temporary.of("site/a"))) { try write(["a/b": "1"]) }
    #expect(temporary.text("site/a") == "mine")
  }

  @Test func aFolderInPlaceOfAFile() throws {
    try temporary.remove("site/c")
    try temporary.write("mine", to: "site/c/d")
    #expect(throws: SiteWritingError.notAFile(temporary.of("site/c"))) { try write(["c": "2"]) }
    #expect(temporary.text("site/c/d") == "mine")
    try temporary.remove("site/c/d")
    #expect(try write(["c": "2"]).writtenPaths == ["c"])
  }

  @Test func aPipeInPlaceOfAFile() throws {
    try temporary.remove("site/c")
    #expect(mkfifo(temporary.of("site/c"), 0o644) == 0)
    #expect(try write(["a/b": "1", "c": "2"]).writtenPaths == ["c"])
  }

  /// While builds run, another process swaps a folder and a link that leads outside: nothing outside ever changes.
  @Test func aLinkSwappedInMeanwhile() async throws {
    let paths = (temporary.of("site/a"), temporary.of("site/aside"), temporary.of("site/link"))
    try temporary.link("site/link", to: "../outside")
    let swapping = Task.detached {
      while !Task.isCancelled {
        rename(paths.0, paths.1)
        rename(paths.2, paths.0)
        rename(paths.0, paths.2)
        rename(paths.1, paths.0)
      }
    }
    for round in 0..<300 { _ = try? write(["a/b": "\(round)", "a/victim.txt": "\(round)", "c": "\(round)"]) }
    swapping.cancel()
    await swapping.value
    try expectOutsideUntouched()
  }
}
