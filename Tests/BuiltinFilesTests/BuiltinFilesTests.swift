import BuiltinFiles
import Foundation
import Testing

/// The lists in the C targets against the folders they were made from.
@Suite struct EmbeddedFilesTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func templatesAreThoseOfTheFolder() throws {
    try expect(BuiltinFiles.templates, are: "templates", as: "templates/")
  }

  @Test func schemasAreThoseOfTheFolder() throws {
    let isSchema = { (name: String) in name.hasSuffix(".yaml") || name.hasSuffix(".json") }
    try expect(BuiltinFiles.schemas, are: "Sources/BuiltinSchemas", as: "schema/", where: isSchema)
  }

  @Test func examplesAreThoseOfTheFolder() throws {
    let isExample = { (name: String) in name.hasSuffix(".md") || name.hasSuffix(".yaml") }
    try expect(BuiltinFiles.examples, are: "Sources/BuiltinExamples", as: "examples/", where: isExample)
  }

  private func expect(
    _ files: [BuiltinFiles.File],
    are folder: String,
    as prefix: String,
    where counts: (String) -> Bool = { _ in true }
  ) throws {
    let root = Self.repository.appendingPathComponent(folder)
    let enumerator = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey]),
      "no folder \(folder)"
    )
    var onDisk: [String: [UInt8]] = [:]
    for case let url as URL in enumerator where !url.lastPathComponent.hasPrefix(".") {
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true, counts(url.path) else {
        continue
      }
      let path = url.path.dropFirst(root.path.count + 1)
      onDisk[prefix + path] = [UInt8](try Data(contentsOf: url))
    }
    #expect(!onDisk.isEmpty)
    #expect(files.map(\.path) == onDisk.keys.sorted(), "run Tests/Tools/embed-files")
    for file in files { #expect(onDisk[file.path] == file.bytes, "\(file.path) is not what is on disk") }
  }
}
