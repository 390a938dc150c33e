import Diagnostics
import Testing

@testable import DocumentSchema

/// Whatever a schema file holds, it is read in about a second, and never brings Baton down.
@Suite(.serialized) struct SchemaSizeTests {
  static let shapes: [(name: String, text: String)] = [
    ("fields", "fields:\n" + many(10_000) { "  f\($0): { type: date, required-from: draft }" }),
    ("unknown stages", "fields:\n" + many(10_000) { "  f\($0): { required-from: draf\($0) }" }),
    ("chain", "fields:\n  f0: {}\n" + many(10_000) { "  f\($0 + 1): { after: f\($0) }" }),
    ("loop", "fields:\n" + many(10_000) { "  f\($0): { after: f\(($0 + 1) % 10_000) }" }),
    ("sections", "sections:\n" + many(6_000) { "  s\($0): { title: { en: S \($0) }, content: { kind: free } }" }),
    ("equal titles", "sections:\n" + many(6_000) { "  s\($0): { title: { en: Same } }" }),
    ("conditions", "fields:\n" + many(6_000) { "  f\($0): { required-when: { f\($0)x: [a] } }" }),
    ("removals", "fields:\n  remove: [" + many(30_000) { "x\($0)," } + "]\n"),
    ("aliases", "sections:\n  why:\n    aliases: [" + many(30_000) { "x\($0)," } + "]\n"),
    ("choices", "fields:\n  f: { type: word, choices: [" + many(30_000) { "x\($0)," } + "], default: x }\n"),
    ("nested", "fields: " + String(repeating: "{ a: { type: group, fields: ", count: 5_000)),
    ("pattern", "fields: { f: { type: word, pattern: \"" + String(repeating: "(", count: 300_000) + "\" } }\n"),
    ("cycle", "fields: &a { x: *a }\n"),
  ]

  private static func many(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  @Test(arguments: shapes.indices) func isReadInTime(_ index: Int) {
    let file = SourceFile(path: "content/schema/x.yaml", text: "kind: handover\n" + Self.shapes[index].text)
    let clock = ContinuousClock()
    let time = clock.measure { _ = BuiltinDocuments.extended(by: file) }
    // Ten times what a release build takes: tests are built without optimisation, and share the machine.
    #expect(time < .seconds(10), "\(Self.shapes[index].name) took \(time)")
  }
}
