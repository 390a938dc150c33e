import Foundation
import Testing

@testable import Publishing

/// A file is replaced whole, or not at all.
@Suite struct FileReplacementTests {
  private let folder: ContentFolder
  private let path: String

  init() throws {
    folder = try ContentFolder(["a.md": "old"])
    path = folder.path + "/a.md"
  }

  private var state: [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, (try? String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8)) ?? "")
      }
    )
  }

  @Test func itIsReplacedAndKeepsItsPermissions() throws {
    defer { folder.remove() }
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileReplacement.write(Array("new".utf8), to: path, replacing: Array("old".utf8))
    #expect(state == ["a.md": "new"])
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
  }

  @Test func oneThatWasChangedMeanwhileStays() {
    defer { folder.remove() }
    #expect(throws: OutputError(path: path, reason: "it was changed meanwhile; run baton fix again")) {
      try FileReplacement.write(Array("new".utf8), to: path, replacing: Array("older".utf8))
    }
    #expect(state == ["a.md": "old"])
  }

  @Test func aLinkIsNotFollowed() throws {
    defer { folder.remove() }
    let link = folder.path + "/link.md"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(throws: OutputError(path: link, reason: "it is not a file that may be written")) {
      try FileReplacement.write(Array("new".utf8), to: link, replacing: Array("old".utf8))
    }
    #expect(state == ["a.md": "old", "link.md": "old"])
  }

  @Test func oneThatIsGoneIsNotMade() {
    defer { folder.remove() }
    let gone = folder.path + "/gone.md"
    #expect(throws: OutputError(path: gone, reason: "No such file or directory")) {
      try FileReplacement.write(Array("new".utf8), to: gone, replacing: [])
    }
    #expect(state == ["a.md": "old"])
  }
}
