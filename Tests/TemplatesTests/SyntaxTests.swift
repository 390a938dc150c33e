import Diagnostics
import Testing

@testable import Templates

/// What is wrong in templates by themselves, and where.
@Suite struct SyntaxTests {
  private static let dots =
    "has a dot without a name beside it -- write a single dot for the value itself, or names with one dot between them"
  private static let two =
    "does not set two delimiters -- "
    + "write the opening one, a space and the closing one between equals signs, such as {{=<% %>=}}"

  private static let examples: [(template: String, expected: [String])] = [
    ("a {{name", ["t:1:3-9 unclosed-template-tag: \"{{name\" is never closed -- write its end, for example }}"]),
    (
      "é {{name\n{{other}}",
      ["t:1:3-9 unclosed-template-tag: \"{{name\" is never closed -- write its end, for example }}"]
    ),
    (
      "{{a {{b}} {{c",
      [
        "t:1:1-5 unclosed-template-tag: \"{{a {{b}} {{c\" is never closed -- write its end, for example }}",
        "t:1:11-14 unclosed-template-tag: \"{{c\" is never closed -- write its end, for example }}",
      ]
    ),
    (
      "{{{a}}",
      [
        "t:1:1-7 bad-template-tag: \"{{{a}}\" begins with three braces and ends with two -- "
          + "close it with three braces, or begin it with two to show the value escaped"
      ]
    ),
    (
      "{{}}{{# }}",
      [
        "t:1:1-5 bad-template-tag: \"{{}}\" names nothing -- write a name in it, or remove it",
        "t:1:5-11 bad-template-tag: \"{{# }}\" names nothing -- write a name in it, or remove it",
      ]
    ),
    (
      "{{first name}}",
      ["t:1:1-15 bad-template-tag: \"{{first name}}\" has a space in its name -- write the name in one word"]
    ),
    (
      "{{ #a}}",
      [
        "t:1:1-8 bad-template-tag: \"{{ #a}}\" has a sign where its name should begin -- "
          + "write the sign directly after the opening braces, and only one"
      ]
    ),
    (
      "{{a..b}}{{.a}}{{#a.}}",
      [
        "t:1:1-9 bad-template-tag: \"{{a..b}}\" \(Self.dots)", "t:1:9-15 bad-template-tag: \"{{.a}}\" \(Self.dots)",
        "t:1:15-22 bad-template-tag: \"{{#a.}}\" \(Self.dots)",
      ]
    ),
    (
      "{{>*name}}",
      [
        "t:1:1-11 unsupported-template-tag: \"{{>*name}}\" takes its template's name from the data -- "
          + "write the template's name itself, in a section for each case"
      ]
    ),
    (
      "{{% CONTENT_TYPE:TEXT}}{{%p}}",
      [
        "t:1:1-24 bad-template-tag: \"{{% CONTENT_TYPE:TEXT}}\" has a space in its name -- write the name in one word",
        "t:1:24-30 unsupported-template-tag: \"{{%p}}\" is a pragma, which is not part of Mustache -- "
          + "remove it; a template for plain text ends in .txt.mustache",
      ]
    ),
    (
      "{{=<%=}}{{= a b c =}}{{=a}}{{==}}{{=a= b=}}",
      [
        "t:1:1-9 bad-template-delimiters: \"{{=<%=}}\" \(Self.two)",
        "t:1:9-22 bad-template-delimiters: \"{{= a b c =}}\" \(Self.two)",
        "t:1:22-34 bad-template-delimiters: \"{{=a}}{{==}}\" \(Self.two)",
        "t:1:34-44 bad-template-delimiters: \"{{=a= b=}}\" \(Self.two)",
      ]
    ),
    (
      "a\n{{#a}}{{^b}}{{/b}}",
      ["t:2:1-7 unclosed-template-section: \"a\" is opened here and never closed -- write {{/a}} where it should end"]
    ),
    (
      "{{#a}}{{#b}}{{/a}}",
      ["t:1:7-13 unclosed-template-section: \"b\" is opened here and never closed -- write {{/b}} where it should end"]
    ),
    (
      "{{/a}}",
      [
        "t:1:1-7 unopened-template-section: \"a\" is closed here but was never opened -- "
          + "remove the tag, or open {{#a}} before it"
      ]
    ),
    (
      "{{#owner}}{{/ownr}}{{x}}",
      [
        "t:1:11-20 unopened-template-section: \"ownr\" is closed here, but \"owner\" is open -- write {{/owner}}",
        "  opened here t:1:1-11",
      ]
    ),
    (
      "{{#owner}}{{/b}}{{/owner}}",
      [
        "t:1:11-17 unopened-template-section: \"b\" is closed here, but \"owner\" is open -- write {{/owner}}",
        "  opened here t:1:1-11",
      ]
    ),
    (
      "{{>partials/haed}}{{<nothing}}{{/nothing}}",
      [
        "t:1:4-17 unknown-partial: \"partials/haed\" is not a template -- did you mean \"partials/head\"?",
        "t:1:22-29 unknown-partial: \"nothing\" is not a template -- "
          + "write the path below the templates' folder, without .mustache",
      ]
    ),
    (
      "{{<partials/head}}{{$tilte}}x{{/tilte}}{{$zzz}}y{{/zzz}}{{$inner}}{{/inner}}{{/partials/head}}",
      [
        "t:1:19-29 unknown-template-block: \"tilte\" is not a block of \"partials/head\" -- did you mean \"title\"?",
        "t:1:40-48 unknown-template-block: \"zzz\" is not a block of \"partials/head\" -- "
          + "remove it, or write {{$zzz}}…{{/zzz}} where it should stand",
      ]
    ),
  ]

  @Test(arguments: examples)
  func findings(template: String, expected: [String]) {
    let library = library([
      "t": template, "partials/head": "{{$title}}{{/title}}{{>deep}}", "deep": "{{$inner}}{{/inner}}",
    ])
    #expect(lines(library.findings) == expected)
  }

  @Test func nestingIsBounded() {
    let names = (0..<TagNesting.maximumDepth).map { "a\($0)" }
    let deep = names.map { "{{#\($0)}}" }.joined() + "x" + names.reversed().map { "{{/\($0)}}" }.joined()
    #expect(library(["t": deep]).findings == [])
    #expect(
      lines(library(["t": "{{#b}}\n\(deep){{/b}}"]).findings) == [
        "t:2:\(10 * 7 + 53 * 8 + 1)-\(10 * 7 + 54 * 8 + 1) template-too-deep: \"a63\" is nested more than 64 deep -- "
          + "move an inner part into a partial of its own"
      ]
    )
  }

  @Test func aNameThatIsTooLong() {
    let name = String(repeating: "n", count: 201)
    #expect(
      lines(library(["t": "{{\(name)}}"]).findings) == [
        "t:1:1-206 bad-template-tag: \"{{\(String(repeating: "n", count: 38))…\" is too long for a name -- "
          + "check whether the tag's end is missing; a name has at most 200 bytes"
      ]
    )
  }

  @Test func rubbishIsNotReportedWithoutEnd() {
    let rubbish = String(repeating: "{{ ", count: 100_000)
    #expect(library(["t": rubbish]).findings.count == TagScanner.maximumFindings)
    let strays = String(repeating: "{{/a}}", count: 20_000)
    #expect(library(["t": strays]).findings.count == TagScanner.maximumFindings)
    let open = String(repeating: "{{#a}}", count: 20_000)
    #expect(library(["t": open]).findings.map(\.kind.id) == ["template-too-deep"])
  }

  @Test func kindsAreNamedOnce() {
    #expect(Set(TemplateLibrary.findingKinds.map(\.id)).count == TemplateLibrary.findingKinds.count)
    #expect(TemplateLibrary.findingKinds.allSatisfy { $0.severity == .broken })
  }
}
