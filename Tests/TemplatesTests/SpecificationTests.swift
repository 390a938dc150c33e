import Diagnostics
import Foundation
import Testing

@testable import Templates

/// The tests of the official Mustache specification: everything in it but lambdas and dynamic names.
@Suite struct SpecificationTests {
  private struct Specification: Decodable {
    struct Example: Decodable {
      let name: String
      let desc: String
      let data: DynamicValue
      let template: String
      let partials: [String: String]?
      let expected: String
    }

    let tests: [Example]
  }

  /// Where the tests are: `MUSTACHE_SPEC`, or where the script puts them.
  private static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] { return URL(fileURLWithPath: path) }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(".build-tools/mustache-spec")
  }

  @Test(arguments: [
    ("comments", 12), ("delimiters", 14), ("interpolation", 39), ("inverted", 22), ("partials", 12), ("sections", 34),
    ("~inheritance", 27),
  ])
  func allExamples(name: String, count: Int) throws {
    let file = Self.folder.appendingPathComponent("\(name).json")
    let data = try #require(try? Data(contentsOf: file), "\(file.path) is missing: run Tests/Tools/fetch-mustache-spec")
    let examples = try JSONDecoder().decode(Specification.self, from: data).tests
    #expect(examples.count == count)
    for example in examples {
      let templates = [("the template", example.template)] + (example.partials ?? [:]).map { ($0.key, $0.value) }
      let library = TemplateLibrary(templates.map { ($0.0, SourceFile(path: $0.0, text: $0.1)) })
      let output = library.render("the template", value: example.data.templateValue)
      let comment: Comment = "\(example.name): \(example.desc)"
      #expect(String(decoding: output, as: UTF8.self) == example.expected, comment)
      // A partial that is missing shows nothing, but is reported.
      let isPartialMissing = name == "partials" && example.name == "Failed Lookup"
      #expect(library.findings.map(\.kind) == (isPartialMissing ? [.unknownPartial] : []), comment)
    }
  }
}
