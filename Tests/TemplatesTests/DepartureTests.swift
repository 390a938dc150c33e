import Diagnostics
import Foundation
import Mustache
import Testing

@testable import Templates

/// Where swift-mustache 2.1.1 departs from the specification, or from what this project wants: why the random templates of
/// the oracle's test go around it. If one of these fails, the oracle has changed and that way around can go.
@Suite struct DepartureTests {
  private static let data: [String: DynamicValue] = [
    "empty": .text(""), "yes": .flag(true), "none": .list([]), "rows": .list([.text("1"), .text("2")]),
    "line": .text("x\n"),
  ]

  @Test(
    arguments: [
      (1, ["t": "{{#empty}}a{{/empty}}"], "", "a"),
      (2, ["t": "{{yes}}"], "", "true"),
      (3, ["t": "{{#rows}}{{^none}}{{.}}{{/none}}{{/rows}}"], "12", "[][]"),
      (4, ["t": "{{#yes}}\na{{/yes}} {{! b }}\nc"], "a \nc", "ac"),
      (5, ["t": "  {{!a}}{{!b}}"], "  ", ""),
      (6, ["t": "  {{>p}}", "p": "{{#rows}}\n{{.}}\n{{/rows}}\n"], "  1\n  2\n", "  1\n2\n"),
      (6, ["t": "  {{>p}}", "p": "{{line}}y"], "  x\ny", "  x\n  y"),
      (6, ["t": "  {{>p}}", "p": "a{{>q}}", "q": "1\n2"], "  a1\n2", "  a1\n  2"),
      (7, ["t": "  {{>p}}\na", "p": ""], "a", "  a"),
      (
        8, ["t": "{{<p}}{{$b}}\n  1\n    2\n{{/b}}{{/p}}", "p": "{{$b}}\n    x\n{{/b}}\n"], "    1\n      2\n",
        "1\n  2\n"
      ),
      (9, ["t": "{{<p}}{{$b}}1{{/b}}{{/p}}\na", "p": "{{$b}}{{/b}}\n"], "1\na", "1\n\na"),
    ] as [(Int, [String: String], String, String)]
  )
  func departure(number: Int, templates: [String: String], ours: String, theirs: String) throws {
    let library = TemplateLibrary(templates.map { ($0.key, SourceFile(path: $0.key, text: $0.value)) })
    let output = library.render("t", value: DynamicValue.object(Self.data).templateValue)
    #expect(String(decoding: output, as: UTF8.self) == ours)
    let oracle = try MustacheLibrary(templates: templates.mapValues { try MustacheTemplate(string: $0) })
    #expect(oracle.render(DynamicValue.object(Self.data).swiftValue, withTemplate: "t") == theirs)
  }

  /// Departure 10.
  @Test func delimitersSetInASectionHoldAfterIt() throws {
    let template = "{{#yes}}{{=<% %>=}}<%/yes%><%line%>"
    let library = library(["t": template])
    #expect(library.findings == [])
    #expect(library.render("t", value: DynamicValue.object(Self.data).templateValue) == Array("x\n".utf8))
    let oracle = try MustacheTemplate(string: template)
    #expect(oracle.render(DynamicValue.object(Self.data).swiftValue) == "<%line%>")
  }
}
