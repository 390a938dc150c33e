import Diagnostics
import Markdown
import TestSupport
import Testing

/// Comments reach the tree, and never a page.
struct CommentTests {
  static func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
  }

  static func html(_ text: String) -> String {
    String(decoding: HTMLWriter(resolver: WrittenAddresses()).html(of: document(text).blocks), as: UTF8.self)
  }

  /// All comments of a document, in order.
  static func comments(_ text: String) -> [String] {
    func inner(_ inlines: [Inline]) -> [String] {
      inlines.flatMap { inline -> [String] in
        switch inline {
        case .comment(let comment): [comment.text]
        case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): inner(inlines)
        case .link(let link): inner(link.inlines)
        default: []
        }
      }
    }
    func all(_ block: Block) -> [String] {
      switch block.content {
      case .comment(let text): [text]
      case .blockQuote(let blocks): blocks.flatMap(all)
      case .list(let list): list.items.flatMap { $0.blocks.flatMap(all) }
      default: [block].allInlines.flatMap(inner)
      }
    }
    return document(text).blocks.flatMap(all)
  }

  @Test(arguments: [
    ("a <!-- b --> c", "<p>a  c</p>\n", [" b "]),
    ("a <!-- b -- c --- d --> e", "<p>a  e</p>\n", [" b -- c --- d "]),
    ("a <!----> b <!--> c <!---> d", "<p>a  b  c  d</p>\n", ["", "", ""]),
    ("a <!-- b --->", "<p>a </p>\n", [" b -"]),
    ("a <!-->--> b", "<p>a --&gt; b</p>\n", [""]),
    ("a <!-- b\n- c\n-- d\n--> e", "<p>a  e</p>\n", [" b\n- c\n-- d\n"]),
    ("*a <!-- b -- c --> d*", "<p><em>a  d</em></p>\n", [" b -- c "]),
    ("[a <!-- b -- --> c](d)", "<p><a href=\"d\">a  c</a></p>\n", [" b -- "]),
    ("# a <!-- b -- -->", "<h1 id=\"a-\">a </h1>\n", [" b -- "]),
    ("- a <!-- b --> c\n- <!-- d -->", "<ul>\n<li>a  c</li>\n<li></li>\n</ul>\n", [" b ", " d "]),
    ("<!-- a -->", "", [" a "]),
    ("<!-- a\n\nb -- c\n-->\nd", "<p>d</p>\n", [" a\n\nb -- c\n"]),
    ("<!-- a --> *b*", "<pre class=\"raw-html\"> *b*</pre>\n", [" a "]),
    (
      "<div><!-- a --></div><!-- b -->",
      "<pre class=\"raw-html\">&lt;div&gt;</pre>\n<pre class=\"raw-html\">&lt;/div&gt;</pre>\n", [" a ", " b "]
    ),
    (
      "<script><!-- a --></script>",
      "<pre class=\"raw-html\">&lt;script&gt;</pre>\n<pre class=\"raw-html\">&lt;/script&gt;</pre>\n", [" a "]
    ),
    ("`<!-- a -- b -->`", "<p><code>&lt;!-- a -- b --&gt;</code></p>\n", []),
    (
      "- use `<!--` here\n- and `-->` there",
      "<ul>\n<li>use <code>&lt;!--</code> here</li>\n<li>and <code>--&gt;</code> there</li>\n</ul>\n", []
    ),
    (
      "```\na <!-- b -- c --> <!--> | <!-- | -->\n```",
      "<pre><code>a &lt;!-- b -- c --&gt; &lt;!--&gt; | &lt;!-- | --&gt;\n</code></pre>\n", []
    ),
    ("    a <!-- b -- c -->", "<pre><code>a &lt;!-- b -- c --&gt;\n</code></pre>\n", []),
    ("\\<!-- a -- b -->", "<p>&lt;!-- a -- b --&gt;</p>\n", []),
    ("&lt;!-- a -- b --&gt;", "<p>&lt;!-- a -- b --&gt;</p>\n", []),
    (
      "a\u{1} <!-- \u{1} -- \u{2}\u{3} --> `\u{1}-`", "<p>a\u{FFFD}  <code>\u{FFFD}-</code></p>\n",
      [" \u{1} -- \u{2}\u{3} "]
    ),
    ("![a <!-- b -- --> c](d)", "<p><img src=\"d\" alt=\"a  c\"></p>\n", []),
    ("a <!-- b -- c -->\r\nd <!-- e -- f -->", "<p>a \nd </p>\n", [" b -- c ", " e -- f "]),
  ])
  func comments(_ text: String, html: String, comments: [String]) {
    #expect(Self.html(text) == html)
    #expect(Self.comments(text) == comments)
    #expect(Self.document(text).findings == [])
  }

  /// A comment that does not end hides nothing silently, and is not shown either.
  @Test(arguments: [
    ("a «<!--» b\n\nc", "<p>a </p>\n<p>c</p>\n"),
    ("a *b «<!--» c* d\n\ne", "<p>a <em>b </em></p>\n<p>e</p>\n"),
    ("a <!-- b --> «<!--» c", "<p>a  </p>\n"),
    ("a `<!--` \\<!-- «<!--» c", "<p>a <code>&lt;!--</code> </p>\n"),
    ("a «<!--» b\n\nc --> d", "<p>a </p>\n<p>c --&gt; d</p>\n"),
    ("«<!--» a\n\nb", ""),
    ("a\n\n«<!--» b\n# c\n", "<p>a</p>\n"),
    ("<div>\n«<!--» a\n\nb -->", "<pre class=\"raw-html\">&lt;div&gt;</pre>\n<p>b --&gt;</p>\n"),
    ("- <!-- a -->«<!--» b\n\nc", "<ul>\n<li></li>\n</ul>\n<p>c</p>\n"),
    ("[a]: b \"c «<!--» d\"\n[e]: f", "<p>[a]: b &quot;c </p>\n<p>[e]: f</p>\n"),
    ("> a\n>\n> «<!--» b\n\nc -->", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>c --&gt;</p>\n"),
  ])
  func unclosed(_ marked: String, html: String) {
    let text = MarkedText(marked)
    #expect(Self.html(text.text) == html)
    let findings = Self.document(text.text).findings
    #expect(findings.map(\.kind) == [.unclosedComment])
    #expect(findings.map(\.range.bytes) == text.places)
  }
}
