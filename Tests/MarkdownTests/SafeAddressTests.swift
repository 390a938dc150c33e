import Diagnostics
import Markdown
import Testing

/// No page leads where it must not, whatever a document or a resolver says.
struct SafeAddressTests {
  /// Gives every link and image the same address.
  struct Fixed: LinkResolver {
    let value: String?
    func address(of link: Inline.Link) -> String? { value }
    func address(of image: Inline.Image) -> String? { value }
  }

  static func html(_ text: String, _ resolver: some LinkResolver = WrittenAddresses()) -> String {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    return String(decoding: HTMLWriter(resolver: resolver).html(of: document.blocks), as: UTF8.self)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)", "javascript\u{0}:alert(1)", "vbscript:x", "data:text/html,x", "data:image/png;base64,x",
    "file:///etc/passwd", "//evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example",
    "/\t/evil.example",
    "blob:x", "ftp://a.example", "https\u{7F}://a.example", "view-source:x",
  ])
  func refused(_ address: String) {
    #expect(Self.html("[a *b*](x)", Fixed(value: address)) == "<p>a <em>b</em></p>\n")
    #expect(Self.html("![a](x)", Fixed(value: address)) == "<p>a</p>\n")
  }

  @Test(arguments: [
    ("https://a.example/b?c=d&e='f'", "https://a.example/b?c=d&amp;e=&#x27;f&#x27;"),
    ("HTTP://a.example", "HTTP://a.example"),
    ("b.md#c", "b.md#c"), ("../b c.md", "../b%20c.md"), ("", ""), ("#a", "#a"), ("?a:b", "?a:b"), ("/a//b", "/a//b"),
    ("a/b:c", "a/b:c"), ("b%20c", "b%20c"), ("100%", "100%25"), ("a%fg", "a%25fg"), ("a#b#c", "a#b%23c"),
    ("ü", "%C3%BC"), ("\"><script>", "%22%3E%3Cscript%3E"),
    ("javascript&colon;x", "javascript&amp;colon;x"),
    ("[a]", "%5Ba%5D"),
  ])
  func allowed(_ address: String, written: String) {
    #expect(Self.html("[a](x)", Fixed(value: address)) == "<p><a href=\"\(written)\">a</a></p>\n")
    #expect(Self.html("![a](x)", Fixed(value: address)) == "<p><img src=\"\(written)\" alt=\"a\"></p>\n")
  }

  @Test func onlyLinksMayWriteAndCall() {
    for address in ["mailto:a@b.example", "tel:+491234"] {
      #expect(Self.html("[a](x)", Fixed(value: address)) == "<p><a href=\"\(address)\">a</a></p>\n")
      #expect(Self.html("![a](x)", Fixed(value: address)) == "<p>a</p>\n")
    }
  }

  @Test(arguments: [
    "[a](javascript:b)", "[a](&#106;avascript:b)", "[a](javascript&colon;b)", "[a](<java\tscript:b>)",
    "[a][b]\n\n[b]: JAVASCRIPT:c", "[a](&#x1;javascript:b)",
  ])
  func inDocuments(_ text: String) {
    #expect(Self.html(text) == "<p>a</p>\n")
  }

  @Test func nilShowsTheWords() {
    #expect(Self.html("[a `b`](c) ![d *e*](f)", Fixed(value: nil)) == "<p>a <code>b</code> d e</p>\n")
  }

  @Test func everythingIsEscaped() {
    let text = "<b> & \" ' `<i>` [<u>](a \"\\\"<>\") ![<s>\"](b)\n\n```a\"><b>\n<script>\n```\n"
    let html =
      "<p>&lt;b&gt; &amp; &quot; ' <code>&lt;i&gt;</code> <a href=\"a\" title=\"&quot;&lt;&gt;\">&lt;u&gt;</a> "
      + "<img src=\"b\" alt=\"&lt;s&gt;&quot;\"></p>\n"
      + "<p class=\"code-info\">a&quot;&gt;&lt;b&gt;</p>\n"
      + "<pre><code class=\"language-a&quot;&gt;&lt;b&gt;\">&lt;script&gt;\n</code></pre>\n"
    #expect(Self.html(text) == html)
  }
}
