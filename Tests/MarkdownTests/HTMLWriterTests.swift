import Diagnostics
import Markdown
import Testing

/// What a writer's options change.
struct HTMLWriterTests {
  static func html(_ text: String, _ change: (inout HTMLWriter<WrittenAddresses>) -> Void = { _ in }) -> String {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    var writer = HTMLWriter(resolver: WrittenAddresses())
    change(&writer)
    return String(decoding: writer.html(of: document.blocks) + writer.html(of: document.footnotes), as: UTF8.self)
  }

  @Test func headings() {
    #expect(Self.html("# a\n###### b") == "<h1 id=\"a\">a</h1>\n<h6 id=\"b\">b</h6>\n")
    #expect(Self.html("# a\n##### b") { $0.headingShift = 2 } == "<h3 id=\"a\">a</h3>\n<h6 id=\"b\">b</h6>\n")
    #expect(Self.html("## a") { $0.headingShift = -3 } == "<h1 id=\"a\">a</h1>\n")
    #expect(Self.html("# a") { $0.headingPrefix = "x-" } == "<h1 id=\"x-a\">a</h1>\n")
    #expect(Self.html("# a") { $0.headingPrefix = nil } == "<h1>a</h1>\n")
    // An empty `id` is not valid.
    #expect(Self.html("#") == "<h1 id=\"section\"></h1>\n")
  }

  @Test func footnotes() {
    let html = """
      <p>a<sup class="footnote-ref"><a href="#n-fn-1" id="n-fnref-1">1</a></sup> \
      b<sup class="footnote-ref"><a href="#n-fn-1" id="n-fnref-1-2">1</a></sup></p>
      <section class="footnotes">
      <ol>
      <li id="n-fn-1">
      <p>c <a href="#n-fnref-1" class="footnote-backref" aria-label="Zurück">↩</a> \
      <a href="#n-fnref-1-2" class="footnote-backref" aria-label="Zurück">↩<sup>2</sup></a></p>
      </li>
      </ol>
      </section>

      """
    let written = Self.html("a[^x] b[^x]\n\n[^x]: c") {
      $0.footnotePrefix = "n-"
      $0.backLabel = "Zurück"
    }
    #expect(written == html)
  }

  @Test func tasks() {
    let html = """
      <ul>
      <li class="task"><label><input type="checkbox" checked disabled> a <em>b</em></label>
      <ul>
      <li class="task"><label><input type="checkbox" disabled> c</label></li>
      </ul>
      </li>
      <li class="task"><input type="checkbox" disabled aria-label="Aufgabe"> </li>
      </ul>

      """
    #expect(Self.html("- [x] a *b*\n  - [ ] c\n- [ ] <!-- d -->") { $0.taskLabel = "Aufgabe" } == html)
  }

  /// A break in a cell can be written in no other way; any other tag is text.
  @Test(arguments: [
    ("a<br>b", "<p>a<br>\nb</p>\n"), ("a<BR />b", "<p>a<br>\nb</p>\n"),
    ("a<br class=\"x\">b", "<p>a&lt;br class=&quot;x&quot;&gt;b</p>\n"), ("a<hr>b", "<p>a&lt;hr&gt;b</p>\n"),
    ("a`<br>`b", "<p>a<code>&lt;br&gt;</code>b</p>\n"),
  ])
  func lineBreakTags(_ text: String, _ html: String) {
    #expect(Self.html(text) == html)
  }

  @Test func tables() {
    let html = """
      <div class="scroll" role="group" tabindex="0" aria-label="Table">
      <table>
      <thead>
      <tr>
      <th scope="col" class="align-right">a</th>
      </tr>
      </thead>
      </table>
      </div>

      """
    #expect(Self.html("| a |\n|--:|") { $0.tableLabel = "Table" } == html)
  }

  @Test func inlines() {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: "a *b* `c`"))
    let html = HTMLWriter(resolver: WrittenAddresses()).html(of: document.blocks.allInlines[0])
    #expect(String(decoding: html, as: UTF8.self) == "a <em>b</em> <code>c</code>")
  }
}
