import Diagnostics
import Markdown
import Testing

/// Anchors are those that GitHub gives.
struct AnchorTests {
  static func anchors(_ text: String) -> [String] {
    MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).blocks.compactMap { $0.heading?.anchor }
  }

  @Test(arguments: [
    ("Why they bought", "why-they-bought"),
    ("Risks & issues", "risks--issues"),
    ("30/60/90 plan", "306090-plan"),
    ("What's next?", "whats-next"),
    ("a_b-c  d", "a_b-c--d"),
    ("Überblick für Müller-Lüdenscheidt", "überblick-für-müller-lüdenscheidt"),
    ("客户 成功", "客户-成功"),
    ("🎯 Goals", "-goals"),
    ("Goals 🎯", "goals-"),
    ("👨‍👩‍👧 family", "-family"),
    ("1️⃣ first", "1\u{FE0F}\u{20E3}-first"),
    ("`code` and *emphasis* and [link](x)", "code-and-emphasis-and-link"),
    ("<b>bold</b> a", "bold-a"),
    ("![image](x) a", "-a"),
    ("a <!-- b --> c", "a--c"),
    ("E = mc²", "e--mc"),
    ("A.B.C: “d” – e…", "abc-d--e"),
    ("ǅ and İ", "ǆ-and-i\u{307}"),
    ("", "section"),
    ("!!!", "section"),
    ("🎯", "section"),
    ("🎯 🎯", "-"),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
    ("a\tb", "ab"),
    ("ⅷ ٣", "ⅷ-٣"),
  ])
  func anchor(_ heading: String, anchor: String) {
    #expect(Self.anchors("# " + heading) == [anchor])
  }

  @Test func duplicates() {
    #expect(Self.anchors("# a\n# a\n# a-1\n# a\n# A\n# a-1\n") == ["a", "a-1", "a-1-1", "a-2", "a-3", "a-1-2"])
    #expect(Self.anchors("# a-1\n# a\n# a\n") == ["a-1", "a", "a-2"])
    #expect(Self.anchors("#\n#\n") == ["section", "section-1"])
    #expect(Self.anchors("# 🎯\n# Section\n# !\n") == ["section", "section-1", "section-2"])
  }

  @Test func headingsInQuotesAndListsCount() {
    let text = "> # a\n\n- # a\n\n# a\n"
    #expect(Self.anchors(text) == ["a-2"])
  }

  /// Were each of many equal headings compared with those before it, this would take minutes. They stand in a quote, because
  /// only so many may stand outside.
  @Test func manyEqualHeadings() throws {
    let text = String(repeating: "> # a\n", count: 50_000)
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    guard case .blockQuote(let blocks)? = document.blocks.first?.content else {
      Issue.record("there is no quote")
      return
    }
    let anchors = blocks.compactMap { $0.heading?.anchor }
    #expect(anchors.count == 50_000)
    #expect(anchors.last == "a-49999")
    #expect(Set(anchors).count == 50_000)
  }

  @Test func moreHeadingsThanAPageCanShow() throws {
    let file = SourceFile(path: "a.md", text: String(repeating: "# a\n", count: 2_001))
    let document = MarkdownDocument(parsing: file)
    #expect(document.blocks.isEmpty)
    let finding = try #require(document.findings.first)
    #expect(finding.kind == .tooDense)
    #expect(finding.message == "more than 2000 headings stand in this document")
    #expect(LineTable(file).place(of: finding.range.bytes.lowerBound) == LineAndColumn(line: 2_001, column: 1))
  }
}
