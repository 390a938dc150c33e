import Diagnostics
import TestSupport
import Testing

@testable import Templates

/// Any bytes at all: no crash, no hang, and every finding within its file.
@Suite struct RobustnessTests {
  private static let pieces =
    [
      "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^a}}", "{{$b}}", "{{/b}}", "{{<t}}", "{{/t}}", "{{>t}}",
      "{{>p}}", "{{<p}}",
      "{{/p}}", "{{=", "=}}", "{{=<% %>=}}", "<%", "%>", "<%={{ }}=%>", "{{!", "{{.}}", "{{a.b}}", "{{&a}}",
      "{{={{ }}=}}", "\n", "\r\n",
      "\r", "  ", "\t", "\0", "é", "x", "{", "}", "=", "/", "\u{FEFF}", "{{=| |=}}", "|", "|a|",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]

  private static let data = DynamicValue.object([
    "a": .list([.object(["b": .text("1\n")]), .text("<"), .flag(true), .null]), "t": .object(["a": .text("2")]),
  ])

  @Test func randomPieces() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let templates = ["t", "p"].map { name in
        let count = Int.random(in: 0..<30, using: &random)
        let bytes = (0..<count).flatMap { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }
        return (name, SourceFile(path: name, bytes: bytes))
      }
      check(TemplateLibrary(templates))
    }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<100, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array("{}#/<$>=&.a".utf8)[Int.random(in: 0..<11, using: &random)]
      }
      check(TemplateLibrary([("t", SourceFile(path: "t", bytes: bytes))]))
    }
  }

  private func check(_ library: TemplateLibrary) {
    let findings = library.findings + library.prove("t", for: BriefPage.self)
    let isWithinFiles = findings.allSatisfy { $0.range.bytes.upperBound <= $0.range.file.bytes.count }
    let isOneLine = findings.allSatisfy { !$0.message.utf8.contains(UInt8(ascii: "\n")) }
    if !isWithinFiles || !isOneLine { Issue.record("\(lines(findings))") }
    _ = library.render("t", value: Self.data.templateValue)
  }

  /// Every prefix of a template with everything in it.
  @Test func templatesThatBreakOff() {
    let whole = Array(
      "\u{FEFF}{{=<% %>=}}<%#a%>\r\n <%&b%><%={{ }}=%>{{{c}}}{{! d }}\n  {{<p}}{{$e}}\n  f{{/e}}{{/p}}\n{{/a}}{{^a}}{{>p}}{{/a}}"
        .utf8
    )
    for end in 0...whole.count {
      let part = SourceFile(path: "t", bytes: Array(whole[..<end]))
      check(TemplateLibrary([("t", part), ("p", SourceFile(path: "p", text: " {{$e}} g\n{{/e}}"))]))
    }
  }

  /// Data that nests deeper than pages may.
  @Test func dataThatNestsWithoutEndEndsThePage() {
    var tree = TreeModel(label: "x", branches: [])
    for _ in 0..<1_000 { tree = TreeModel(label: "x", branches: [tree]) }
    let library = library(["t": "{{#tree}}{{>node}}{{/tree}}", "node": "{{label}}{{#branches}}{{>node}}{{/branches}}"])
    #expect(library.prove("t", for: BriefPage.self) == [])
    let output = library.render("t", BriefPage(tree: [tree]))
    // Each level is a section and a template.
    #expect(output.count == TemplateRenderer.maximumDepth / 2 - 1)
  }

  /// Templates that include each other many times over are followed once each.
  @Test(.timeLimit(.minutes(1))) func theProofOfManyInclusionsTakesNoTime() {
    var templates = (0..<30).map {
      ("p\($0)", SourceFile(path: "p\($0)", text: "{{>p\($0 + 1)}}{{#gate}}{{>p\($0 + 1)}}{{/gate}}"))
    }
    templates.append(("p30", SourceFile(path: "p30", text: "{{customer}}{{name}}")))
    let found = TemplateLibrary(templates).prove("p0", for: BriefPage.self)
    #expect(found.map(\.message) == ["\"name\" is not a name here"])
  }
}
