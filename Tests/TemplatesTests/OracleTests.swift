import Diagnostics
import Foundation
import Mustache
import Testing

@testable import Templates

/// Random templates and data, shown as swift-mustache shows them.
@Suite struct OracleTests {
  /// How many templates: `LONG_TESTS` asks for fifty times as many.
  private static let count = ProcessInfo.processInfo.environment["LONG_TESTS"] == nil ? 4_000 : 200_000

  @Test func randomTemplatesAreShownAsTheOracleShowsThem() throws {
    var (shown, failed, shortest) = (0, 0, nil as String?)
    for seed in 1...UInt64(Self.count) {
      var random = RandomTemplate(seed: seed)
      let (templates, data) = (random.templates(), random.data())
      let library = TemplateLibrary(templates.map { ($0.key, SourceFile(path: $0.key, text: $0.value)) })
      try #require(library.findings == [], "seed \(seed): \(templates)")
      let ours = String(decoding: library.render("t", value: data.templateValue), as: UTF8.self)
      let oracle = try MustacheLibrary(templates: templates.mapValues { try MustacheTemplate(string: $0) })
      let theirs = try #require(oracle.render(data.swiftValue, withTemplate: "t"))
      if !ours.isEmpty { shown += 1 }
      if ours != theirs {
        failed += 1
        let difference = """
          seed \(seed)
          ours:   \(ours.debugDescription)
          theirs: \(theirs.debugDescription)
          \(templates)
          \(data)
          """
        if difference.count < shortest?.count ?? .max { shortest = difference }
      }
    }
    #expect(failed == 0, "\(shortest ?? "")")
    #expect(shown > Self.count * 9 / 10)
  }
}

extension DynamicValue {
  /// The same for swift-mustache.
  var swiftValue: Any {
    switch self {
    case .null: NSNull()
    case .flag(let flag): flag
    case .text(let text): text
    case .list(let values): values.map(\.swiftValue)
    case .object(let values): values.mapValues(\.swiftValue)
    }
  }
}
