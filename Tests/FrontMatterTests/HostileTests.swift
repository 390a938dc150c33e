import Diagnostics
import FrontMatter
import Testing

/// Files made to exhaust time, memory or the stack: an answer comes within a second.
@Suite(.serialized)
struct HostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable () -> String
    /// The kinds of what is found.
    let finds: [String]

    init(_ name: String, _ text: @escaping @Sendable @autoclosure () -> String, _ finds: String...) {
      testDescription = name
      self.text = text
      self.finds = finds
    }
  }

  // Without optimisation everything is ten times slower: the same shapes then, much smaller.
  #if DEBUG
    static let size = 20_000
  #else
    static let size = (1 << 20) - 64
  #endif

  static func fill(_ piece: String) -> String { String(repeating: piece, count: size / piece.utf8.count) }

  static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count * size / (1 << 20)).map(line).joined()
  }

  /// A load from elsewhere on the machine may double the time, but no more than that hides behind this.
  #if DEBUG
    static let limit = Duration.seconds(15)
  #else
    static let limit = Duration.seconds(2)
  #endif

  @Test("hostile", arguments: nesting + repeats + broken + longOnes)
  func hostile(_ example: Case) {
    let file = SourceFile(path: "x.yaml", text: example.text())
    var document = YAMLDocument(reading: SourceFile(path: "", bytes: []))
    let time = ContinuousClock().measure { document = YAMLDocument(reading: file) }
    #expect(time < Self.limit)
    #expect(Set(document.findings.map(\.kind.id)) == Set(example.finds))
    #expect(RobustnessTests.isInPlace(document.fields, count: file.bytes.count))
  }

  static let nesting = [
    Case("[", fill("["), "yaml-too-deep"), Case("a: [", "a: " + fill("["), "yaml-too-deep"),
    Case("{a: ", fill("{a: "), "yaml-too-deep"), Case("- ", fill("- "), "yaml-too-deep"),
    Case("? ", fill("? "), "invalid-yaml"), Case(": ", fill(": "), "yaml-too-deep"),
    Case("staircase", (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "yaml-too-deep"),
    Case(
      "dash staircase",
      (0..<300).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
      "yaml-too-deep",
      "not-a-mapping"
    ),
    Case("{{", fill("{{"), "yaml-too-deep"), Case("[ in quotes", "a: \"" + fill("[") + "\""),
    Case("[ in a block", "a: |\n" + fill("  [[[{{{\n")),
    Case("64 deep, then out", "a: " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63)),
  ]

  static let repeats = [
    Case("100,000 keys", lines(90_000) { "k\($0): 1\n" }), Case("empty keys", lines(110_000) { "\($0): \n" }),
    Case("equal keys", lines(90_000) { _ in "aaaa: bbbb\n" }, "duplicate-key", "invalid-yaml"),
    Case("equal keys, escaped", fill("\"\\x61\": 1\n"), "duplicate-key", "invalid-yaml"),
    Case("equal keys in braces", "a: {" + fill("kkkk: vvvv, ") + "}", "duplicate-key", "invalid-yaml"),
    Case("keys in braces", "a: {" + lines(70_000) { "k\($0): 1," } + "}"),
    Case("aliases", "a: &a [x]\n" + fill("b: *a\n"), "yaml-alias", "invalid-yaml"),
    Case(
      "laughs",
      "a: &a [x]\n" + (1..<9).map { "b\($0): &b\($0) [*a, *a, *a]\n" }.joined(),
      "yaml-alias",
      "invalid-yaml"
    ),
    Case("anchors", fill("b: &a c\n"), "invalid-yaml"),
    Case("list of groups", "a:\n" + fill("- bbbb: 11\n  cccc: 22\n")),
    Case("gaps", "a: [" + fill("{{bbbbbbbbbbbbbbbbbbbbbbbbbbbb}},") + "]"),
    Case("tags", fill("- !a b\n"), "invalid-yaml"),
  ]

  static let broken = [
    Case("all entries", lines(80_000) { "k\($0): @a\n" }, "invalid-yaml"),
    Case("the last entry", lines(70_000) { "k\($0): a\n" } + "z: @b\n", "invalid-yaml"),
    Case("some entries", lines(70_000) { "k\($0): \($0 % 999 == 0 ? "@" : "")a\n" }, "invalid-yaml"),
    Case("within one entry", "people:\n" + fill("  a: @b\n"), "invalid-yaml"),
    Case("deeper within one entry", "people:\n" + fill("  - a: @b\n    c: d\n"), "invalid-yaml"),
    Case("quote without end", "k: \"" + fill("v\n"), "invalid-yaml"),
    Case("quotes without end", fill("k: 'v\n"), "invalid-yaml"),
    Case("tabs", fill("\t"), "invalid-yaml"), Case("tabs before words", fill("\ta\n"), "invalid-yaml"),
    Case("fences", fill("---\n"), "invalid-yaml"), Case("directives", fill("%a\n"), "invalid-yaml"),
    Case("words", fill("word\n"), "invalid-yaml"), Case("bells", fill("aaaaaaaa: \u{7}\n"), "invalid-yaml"),
    Case("NULs", fill("a: b\u{0}\n"), "nul-character"), Case("backslashes", "a: \"" + fill("\\"), "invalid-yaml"),
    Case("no colons in braces", "x: {" + lines(60_000) { "k\($0),\n" } + "}", "invalid-yaml"),
    Case("comments for values", fill("aaaa: #b\n"), "value-lost-in-comment", "duplicate-key", "invalid-yaml"),
  ]

  static let longOnes = [
    Case("a name", fill("k") + ": v", "invalid-yaml"), Case("a value", "k: " + fill("v")),
    Case("words", "k: " + fill("v ")),
    Case("quoted", "k: \"" + fill("v") + "\""), Case("lines", "k:" + fill("\n v")), Case("blank lines", fill("\n")),
    Case("spaces", fill(" ")), Case("a comment", fill("#")), Case("comments", fill("# a\n")),
    Case("a block", "a: |\n" + fill("  b\n")), Case("separators", "a: \"" + fill("\u{2028}") + "\""),
    Case("emoji in one line", "a: [" + fill("👩‍👩‍👧,") + "]"), Case("commas", fill(","), "invalid-yaml"),
    Case("a: a: ", fill("a: "), "invalid-yaml"), Case("byte order marks", fill("\u{FEFF}"), "not-a-mapping"),
  ]
}
