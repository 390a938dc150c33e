import Diagnostics
import Markdown
import TestSupport
import Testing

/// What the parser drops stands as a paragraph where it stood: definitions that no link uses, footnotes that nothing refers
/// to, second ones, and cells for which a table has no column.
struct StrayTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The document, with the places of the paragraphs at its top level marked.
    let marked: String
    let html: String
    var testDescription: String { name }

    init(_ name: String, _ marked: String, _ html: String) {
      self.name = name
      self.marked = marked
      self.html = html
    }
  }

  @Test(arguments: definitions + footnotes, ["", "\u{FEFF}---\nid: a\n---\n"])
  func strays(_ example: Case, head: String) {
    let marked = MarkedText(head + example.marked)
    let offset = head.utf8.count
    let document = MarkdownDocument(parsing: marked.file, from: offset)
    let writer = HTMLWriter(resolver: WrittenAddresses())
    let html = writer.html(of: document.blocks) + writer.html(of: document.footnotes)
    #expect(String(decoding: html, as: UTF8.self) == example.html)
    let paragraphs = document.blocks.filter { if case .paragraph = $0.content { true } else { false } }
    #expect(paragraphs.map(\.range.text) == marked.places.map { marked.file.range($0).text })
    #expect(paragraphs.map(\.range.bytes) == marked.places)
  }

  static let definitions = [
    Case("a label", "«[Derek]: champion»\n", "<p>[Derek]: champion</p>\n"),
    Case("no line end", "«[Derek]: champion»", "<p>[Derek]: champion</p>\n"),
    Case("CR LF", "«[a]: b»\r\n«[c]: d»\r\n\r\n«e»", "<p>[a]: b</p>\n<p>[c]: d</p>\n<p>e</p>\n"),
    Case("used", "«[a]»\n\n[a]: b \"c\"\n", "<p><a href=\"b\" title=\"c\">a</a></p>\n"),
    Case("used by an image", "«![c][a]»\n\n[a]: b\n", "<p><img src=\"b\" alt=\"c\"></p>\n"),
    Case("one used, one not", "«[A]»\n\n[a]: b\n«[c]: d»\n", "<p><a href=\"b\">A</a></p>\n<p>[c]: d</p>\n"),
    Case("a second one", "«[a]»\n\n[a]: b\n«[A]: c»\n", "<p><a href=\"b\">a</a></p>\n<p>[A]: c</p>\n"),
    Case("the same twice", "«[a]»\n\n[a]: b\n«[a]: b»\n", "<p><a href=\"b\">a</a></p>\n<p>[a]: b</p>\n"),
    Case(
      "one in code is none",
      "«[a]»\n\n```\n[a]: b\n```\n\n[a]: b\n",
      "<p><a href=\"b\">a</a></p>\n<pre><code>[a]: b\n</code></pre>\n"
    ),
    Case("before its paragraph", "«[a]: b»\n«c»\n", "<p>[a]: b</p>\n<p>c</p>\n"),
    Case("several lines", "«[a]:\n  <b c>\n 'd\ne'»\n", "<p>[a]:\n&lt;b c&gt;\n'd\ne'</p>\n"),
    Case("a title with a comment", "«[a]: b \"c <!-- d -->\"»\n", "<p>[a]: b &quot;c &quot;</p>\n"),
    Case("as written", "«[*a*]: b\\*c&amp;»\n", "<p>[*a*]: b\\*c&amp;amp;</p>\n"),
    Case(
      "where it stood",
      "«a»\n\n«[b]: c»\n\n«d»\n# e\n«[f]: g»\n***\n",
      "<p>a</p>\n<p>[b]: c</p>\n<p>d</p>\n<h1 id=\"e\">e</h1>\n<p>[f]: g</p>\n<hr>\n"
    ),
    Case("before a heading", "«[a]: b»\nc\n===\n", "<p>[a]: b</p>\n<h1 id=\"c\">c</h1>\n"),
    Case("underlined", "«[a]: b»\n«===»\n", "<p>[a]: b</p>\n<p>===</p>\n"),
    Case(
      "in a quote",
      "> [a]: b\n> [c]: d\n\n«e»",
      "<blockquote>\n<p>[a]: b</p>\n<p>[c]: d</p>\n</blockquote>\n<p>e</p>\n"
    ),
    Case(
      "in a list",
      "- [a]: b\n- c\n\n  [d]: e\n",
      "<ul>\n<li>[a]: b</li>\n<li>c<br>\n[d]: e</li>\n</ul>\n"
    ),
    Case("used, in a quote", "> [a]: b\n\n«[a]»", "<blockquote>\n</blockquote>\n<p><a href=\"b\">a</a></p>\n"),
    Case("a link that leads to the same", "«[a](b)»\n\n«[a]: b»", "<p><a href=\"b\">a</a></p>\n<p>[a]: b</p>\n"),
  ]

  static let footnotes = [
    Case("not used", "«[^a]: b *c*»\n", "<p>[^a]: b <em>c</em></p>\n"),
    Case("no line end", "«[^a]: b»", "<p>[^a]: b</p>\n"),
    Case("where it stood", "«a»\n\n«[^b]: c»\n\n«d»", "<p>a</p>\n<p>[^b]: c</p>\n<p>d</p>\n"),
    Case("several blocks", "«[^a]: b\n    c»\n\n    «d»\n", "<p>[^a]: b\nc</p>\n<p>d</p>\n"),
    Case("no paragraph first", "«[^a]:» - b\n", "<p>[^a]:</p>\n<ul>\n<li>b</li>\n</ul>\n"),
    Case("empty", "«[^a]:»\n", "<p>[^a]:</p>\n"),
    Case("a definition", "«[^a]:» «[b]: c»\n", "<p>[^a]:</p>\n<p>[b]: c</p>\n"),
    Case("in a quote", "> [^a]: b\n> c\n\n«d»", "<blockquote>\n<p>[^a]: b\nc</p>\n</blockquote>\n<p>d</p>\n"),
    Case(
      "a second one",
      "«a[^b]»\n\n[^b]: c\n\n«[^B]: d»\n",
      "<p>a\(reference)</p>\n<p>[^B]: d</p>\n" + section("c")
    ),
    Case(
      "between used ones",
      "«a[^c]»\n\n«[^b]: d[^c]»\n\n[^c]: e\n",
      "<p>a\(reference)</p>\n<p>[^b]: d\(reference.replacing("fnref-1", with: "fnref-1-2"))</p>\n"
        + section("e").replacing("</a></p>", with: "</a> \(secondWayBack)</p>")
    ),
    Case("a number in a footnote is a name", "«a[^b]»\n\n[^b]: c [^1]\n", "<p>a\(reference)</p>\n" + section("c [^1]")),
  ]

  private static let reference = "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>"

  private static let secondWayBack =
    "<a href=\"#fnref-1-2\" class=\"footnote-backref\" aria-label=\"Back to content\">↩<sup>2</sup></a>"

  private static func section(_ words: String) -> String {
    "<section class=\"footnotes\">\n<ol>\n<li id=\"fn-1\">\n<p>\(words) <a href=\"#fnref-1\" class=\"footnote-backref\""
      + " aria-label=\"Back to content\">↩</a></p>\n</li>\n</ol>\n</section>\n"
  }

  /// What is written elsewhere than in text is on the page as well.
  @Test(arguments: [
    ("| a |\n|---|\n| b | c \\| d | *e* <!-- f | g --> |\n", "b | c | d | *e* "),
    ("| a |\n|---|\n| b | | c\n", "b |  | c"),
  ])
  func surplusCells(_ text: String, cell: String) throws {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    guard case .table(let table)? = document.blocks.first?.content else {
      Issue.record("there is no table")
      return
    }
    #expect(table.rows.map { $0.cells.map(\.inlines.plainText) } == [[cell]])
  }

  @Test(arguments: [
    (
      "```swift let\na\n```",
      "<p class=\"code-info\">swift let</p>\n<pre><code class=\"language-swift\">a\n</code></pre>\n"
    ),
    ("[a](javascript:b \"c\")", "<p><span title=\"c\">a</span></p>\n"),
    ("![a](javascript:b \"c\")", "<p><span title=\"c\">a</span></p>\n"),
    ("![a [b](c \"d\")](e)", "<p><img src=\"e\" alt=\"a b (d)\"></p>\n"),
    ("2. a\n3. b", "<ol start=\"2\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("1. a\n1. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("1. a\n3. b\n4. c\n4. d", "<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n<li>c</li>\n<li value=\"4\">d</li>\n</ol>\n"),
    (
      "3) [ ] a\n1) b",
      "<ol start=\"3\">\n<li class=\"task\"><label><input type=\"checkbox\" disabled> a</label></li>\n"
        + "<li value=\"1\">b</li>\n</ol>\n"
    ),
  ])
  func elsewhere(_ text: String, html: String) {
    #expect(NothingLostTests.html(text) == html)
  }
}
