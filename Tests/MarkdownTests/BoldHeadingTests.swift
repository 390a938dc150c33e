import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// Bold paragraphs of a document without headings are read as headings.
struct BoldHeadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The document; marked are, in order, each heading with its text within it, and each paragraph.
    let marked: String
    /// The headings' levels and anchors.
    let headings: [String]
    var testDescription: String { name }

    init(_ name: String, _ marked: String, _ headings: [String]) {
      self.name = name
      self.marked = marked
      self.headings = headings
    }
  }

  static let cases = [
    Case("one", "«**«Why they bought»**»\n\n«a»", ["2 why-they-bought"]),
    Case("two", "«**«A»**»\n\n«b»\n\n«__«C d»__»\n", ["2 a", "2 c-d"]),
    Case("a colon outside", "«**«A b»**:»\n\n«**«C»** :»", ["2 a-b", "2 c"]),
    Case("a colon inside", "«**«A b:»**»", ["2 a-b"]),
    Case("spaces around", "  «**«A»**»  \n\n«b»", ["2 a"]),
    Case("equal ones", "«**«A»**»\n\n«**«A»**»\n\n«**«A»**»", ["2 a", "2 a-1", "2 a-2"]),
    Case("below a title", "«# «A»»\n\n«**«A»**»\n\n«b»", ["1 a", "2 a-1"]),
    Case("below a comment and a title", "<!-- a -->\n\n«# «A»»\n\n«**«B»**»", ["1 a", "2 b"]),
    Case("anchors of headings in quotes are taken", "> # A\n\n«**«A»**»", ["2 a-1"]),
    Case("emphasis and links within", "«**«A *b* [c](d) `e`»**»", ["2 a-b-c-e"]),
    Case("emoji", "«**«🎯»**»\n\n«**«🎯 Ziele»**»", ["2 section", "2 -ziele"]),
    Case("over two lines", "«**«A\nb»**»\n\n«c»", ["2 a-b"]),
    Case("words in further lines", "«**«A»**»\n«b\nc»\n\n«d»", ["2 a"]),
    Case("words in further lines, a colon, a hard break", "«**«A»**:»  \n  «b [c](d)»\n", ["2 a"]),
    Case("bold text in further lines stays", "«**«A»**»\n«**b**»", ["2 a"]),
    Case("definitions before it", "«[x]: y»\n«**«A»**»", ["2 a"]),
    Case("bold text within lists stays", "«**«A»**»\n\n- **b**\n\n> **c**", ["2 a"]),
  ]

  @Test(arguments: cases, ["\n", "\r\n", "\r"])
  func read(_ example: Case, lineEnd: String) {
    for head in ["", "---\nid: 客户\n---\n"] {
      let marked = MarkedText((head + example.marked).replacingOccurrences(of: "\n", with: lineEnd))
      let offset = head.replacingOccurrences(of: "\n", with: lineEnd).utf8.count
      let document = MarkdownDocument(parsing: marked.file, from: offset).readingBoldParagraphsAsHeadings()
      let headings = document.blocks.compactMap(\.heading)
      #expect(headings.map { "\($0.level) \($0.anchor)" } == example.headings)
      let places = document.blocks.flatMap { block -> [Range<Int>] in
        switch block.content {
        case .heading(let heading): [block.range.bytes, heading.textRange.bytes]
        case .paragraph: [block.range.bytes]
        default: []
        }
      }
      #expect(places.map { marked.file.range($0).text } == marked.places.map { marked.file.range($0).text })
      #expect(places == marked.places)
      #expect(headings.map { $0.inlines.plainText.filter { $0 != ":" } }.allSatisfy { !$0.hasPrefix("*") })
    }
  }

  @Test(arguments: [
    "a", "**a** b", "a **b**", "**a** **b**", "*a*", "***a***", "- **a**", "> **a**", "**a**;", "** **", "\\**a**",
    "**a**\n\n# b", "## b\n\n**a**", "# b\n\n## c\n\n**a**", "a\n\n# b\n\n**c**", "**a\nb**\nc", "# a\n# b\n\n**c**",
    "`**a**`", "<b>a</b>", "",
  ])
  func untouched(_ text: String) {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    let read = document.readingBoldParagraphsAsHeadings()
    #expect(read.blocks.map(\.range) == document.blocks.map(\.range))
    #expect(read.blocks.compactMap { $0.heading?.anchor } == document.blocks.compactMap { $0.heading?.anchor })
  }

  @Test func wordsAndOutline() {
    let text = "# Apex\n\n**Why they bought:** \n\na\n\n**Problems** :\nb\n\n**c** d\n"
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).readingBoldParagraphsAsHeadings()
    let html = HTMLWriter(resolver: WrittenAddresses()).html(of: document.blocks)
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<h1 id=\"apex\">Apex</h1>\n<h2 id=\"why-they-bought\">Why they bought:</h2>\n<p>a</p>\n"
        + "<h2 id=\"problems\">Problems</h2>\n<p>b</p>\n<p><strong>c</strong> d</p>\n"
    )
    #expect(Outline(of: document.blocks).sections.map { $0.subsections.map(\.content.count) } == [[1, 2]])
  }

  /// As many as there may be headings: the rest stay paragraphs.
  @Test func many() {
    let file = SourceFile(path: "a.md", text: String(repeating: "**a**\n\n", count: 20_000))
    var read: [Block] = []
    let time = ContinuousClock().measure {
      read = MarkdownDocument(parsing: file).readingBoldParagraphsAsHeadings().blocks
    }
    #expect(read.count == 20_000)
    #expect(read.count { $0.heading != nil } == 2_000)
    #expect(time < .seconds(10))
  }
}
