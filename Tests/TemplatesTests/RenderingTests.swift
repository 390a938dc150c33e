import Diagnostics
import Testing

@testable import Templates

/// Page models shown, and rules of the language that the specification's tests leave out.
@Suite struct RenderingTests {
  private func shown(_ library: TemplateLibrary) -> String {
    #expect(library.findings == [])
    #expect(library.prove("t", for: BriefPage.self) == [])
    return String(decoding: library.render("t", BriefPage()), as: UTF8.self)
  }

  @Test(arguments: [
    ("{{customer}}|{{{summary}}}|{{owner}}|{{gate.name}}", "Apex &amp; Sons|<p>Fish &amp; chips</p>||Review"),
    ("{{#isOverdue}}late{{/isOverdue}}{{^isOverdue}}fine{{/isOverdue}}", "late"),
    ("{{#owner}}{{.}}{{/owner}}{{^owner}}nobody{{/owner}}", "nobody"),
    ("{{#customer}}[{{.}}]{{/customer}}", "[Apex &amp; Sons]"),
    ("{{#summary}}[{{{.}}}]{{/summary}}", "[<p>Fish &amp; chips</p>]"),
    ("{{#tags}}<li>{{.}}</li>{{/tags}}", "<li>new</li><li>&lt;big&gt;</li>"),
    ("{{#gate}}{{name}} for {{customer}}{{/gate}}", "Review for Apex &amp; Sons"),
    (
      "{{#outcomes}}{{name}}:{{#steps}} {{.}}{{/steps}}{{^steps}} none{{/steps}};{{/outcomes}}",
      "Faster quotes: none;Fewer calls: ask tell;"
    ),
    ("{{#tree}}{{label}}{{#branches}}{{label}}{{/branches}}{{/tree}}", "ab"),
    ("{{=<% %>=}}<%customer%> {{customer}}", "Apex &amp; Sons {{customer}}"),
    ("\u{FEFF}{{! the byte order mark is not shown }}\nfine", "fine"),
  ])
  func aPageModel(template: String, expected: String) {
    #expect(shown(library(["t": template])) == expected)
  }

  /// Cases of the specification's text that its examples leave out.
  @Test(
    arguments: [
      // What is shown is not read as a template again.
      ("{{a}}|{{b.c}}", ["a": .text("{{b}}"), "b.c": .text("x")], "{{b}}|"),
      // A name with a dot is never one key.
      ("{{b.c}}", ["b.c": .text("x"), "b": .object(["c": .text("y")])], "y"),
      ("{{b.c}}", ["b.c": .text("x")], ""),
      // Empty text is falsey, as nothing is.
      ("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .text("")], "y"),
      // A value that is there but empty hides one of the same name further out.
      ("{{#b}}{{a}}{{/b}}", ["a": .text("x"), "b": .object(["a": .null])], ""),
      ("{{#l}}{{#.}}{{.}}{{/.}};{{/l}}", ["l": .list([.list([.text("1"), .text("2")]), .list([])])], "12;;"),
      ("{{&a}}{{{a}}}{{a}}", ["a": .text("<'\">&")], "<'\">&<'\">&&lt;&#39;&quot;&gt;&amp;"),
      ("{{a}}}", ["a": .text("x")], "x}"),
    ] as [(String, [String: DynamicValue], String)]
  )
  func dynamicData(template: String, data: [String: DynamicValue], expected: String) {
    let library = library(["t": template])
    #expect(library.findings == [])
    #expect(
      String(decoding: library.render("t", value: DynamicValue.object(data).templateValue), as: UTF8.self) == expected
    )
  }

  /// Indentation, where partials, parents, blocks and lists meet.
  @Test(
    arguments: [
      // Every item of a list in an indented partial is indented.
      (
        ["t": "<ul>\n  {{>p}}\n</ul>\n", "p": "{{#tags}}\n<li>{{.}}</li>\n{{/tags}}\n"],
        "<ul>\n  <li>new</li>\n  <li>&lt;big&gt;</li>\n</ul>\n"
      ),
      // A line of a partial that begins with a tag.
      (
        ["t": "  {{>p}}\n", "p": "{{customer}}\n{{#isOverdue}}a{{/isOverdue}}\n\n"],
        "  Apex &amp; Sons\n  a\n  \n"
      ),
      // Indentation adds up; a partial within a line is not part of the indented lines.
      (["t": " {{>p}}\n", "p": "x\n {{>q}}\ny{{>q}}", "q": "1\n2\n"], " x\n  1\n  2\n y1\n2\n"),
      // An empty partial leaves nothing of its line.
      (["t": "a\n  {{>p}}\nb", "p": ""], "a\nb"),
      // A parent on one line with its blocks has the line to itself.
      (["t": "a\n  {{<p}}{{$x}}1{{/x}}{{/p}}\nb", "p": "[\n{{$x}}{{/x}}\n]\n"], "a\n  [\n  1\n  ]\nb"),
      // One that does not has not.
      (["t": "a\n  {{<p}}{{$x}}1{{/x}}{{/p}} b", "p": "[{{$x}}{{/x}}]\n"], "a\n  [1]\n b"),
      // A replacement of several lines within a line.
      (["t": "{{<p}}{{$x}}\n    1\n      2\n{{/x}}{{/p}}", "p": "  <{{$x}}{{/x}}>\n"], "  <1\n  2\n>\n"),
      // A replacement of several lines, written after its tag, in a block that stands at the beginning of a line.
      (["t": "{{<p}}{{$x}}1\n2{{/x}}{{/p}}", "p": "  {{$x}}{{/x}}\n"], "  1\n  2\n"),
      // Default content stays as it is written.
      (
        ["t": "{{<p}}{{/p}}", "p": "<\n  {{$x}}\n    a\n  b\n  {{/x}}\n  {{$y}}c\n d{{/y}}\n>"],
        "<\n    a\n  b\n  c\n d\n>"
      ),
      // Sections and partials in a replacement are indented with it.
      (
        [
          "t": "{{<p}}\n  {{$x}}\n    {{#tags}}\n    {{>q}}\n    {{/tags}}\n  {{/x}}\n{{/p}}\n",
          "p": "<\n {{$x}}\n {{/x}}\n>\n", "q": "{{.}}\n",
        ], "<\n new\n &lt;big&gt;\n>\n"
      ),
      // CR LF ends lines, too.
      (["t": "a\r\n  {{>p}}\r\nb", "p": "1\r\n2\r\n"], "a\r\n  1\r\n  2\r\nb"),
    ] as [([String: String], String)]
  )
  func indentation(templates: [String: String], expected: String) {
    let library = TemplateLibrary(templates.map { ($0.key, SourceFile(path: $0.key, text: $0.value)) })
    #expect(library.findings == [])
    let output = library.render("t", BriefPage())
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test func templatesAreNamedByTheirPaths() {
    let files = [
      "templates/brief.mustache", "templates/partials/head.mustache", "templates/site.css", "other/x.mustache",
    ]
    let library = TemplateLibrary(files: files.map { SourceFile(path: $0, text: "x") })
    #expect(library.names == ["brief", "partials/head"])
  }

  @Test func theLastTemplateOfANameCounts() {
    let files = [("t", SourceFile(path: "a", text: "{{zzz")), ("t", SourceFile(path: "b", text: "mine"))]
    let library = TemplateLibrary(files)
    #expect(library.findings == [])
    #expect(String(decoding: library.render("t", BriefPage()), as: UTF8.self) == "mine")
  }

  @Test func textAsHTML() {
    #expect(SafeHTML(escaping: "a<b>\"'&é").bytes == Array("a&lt;b&gt;&quot;&#39;&amp;é".utf8))
  }
}
