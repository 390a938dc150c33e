import Diagnostics
import Markdown
import TestSupport
import Testing

/// Running text is cut in two without losing anything.
struct InlineCutTests {
  static func inlines(_ text: String) -> [Inline] {
    MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).blocks.first.map { [$0].allInlines[0] } ?? []
  }

  static func html(_ inlines: [Inline]) -> String {
    String(decoding: HTMLWriter(resolver: WrittenAddresses()).html(of: inlines), as: UTF8.self)
  }

  @Test(arguments: [
    ("abc", 1, "a", "bc"),
    ("abc", 0, "", "abc"),
    ("abc", 3, "abc", ""),
    ("abc", 9, "abc", ""),
    ("abc", -1, "", "abc"),
    ("a *bc* d", 3, "a <em>b</em>", "<em>c</em> d"),
    ("a *bc* d", 2, "a ", "<em>bc</em> d"),
    ("a **b *cd*** e", 5, "a <strong>b <em>c</em></strong>", "<strong><em>d</em></strong> e"),
    ("[ab](c \"d\")", 1, "<a href=\"c\" title=\"d\">a</a>", "<a href=\"c\" title=\"d\">b</a>"),
    ("`ab` c", 1, "<code>a</code>", "<code>b</code> c"),
    ("~~ab~~", 1, "<del>a</del>", "<del>b</del>"),
    ("a\nb", 1, "a", "\nb"),
    ("a\nb", 2, "a\n", "b"),
    ("a ![bc](d) e", 3, "a <img src=\"d\" alt=\"bc\">", " e"),
    ("a ![bc](d) e", 2, "a ", "<img src=\"d\" alt=\"bc\"> e"),
    ("a ![bc](d) e", 4, "a <img src=\"d\" alt=\"bc\">", " e"),
    ("👩🏽‍🚒é客", 1, "👩🏽‍🚒", "é客"),
    ("e*\u{301}f*", 1, "e<em>\u{301}</em>", "<em>f</em>"),
    ("a <b>c</b>", 4, "a &lt;b", "&gt;c&lt;/b&gt;"),
  ])
  func cuts(_ text: String, count: Int, before: String, after: String) {
    let inlines = Self.inlines(text)
    #expect(Self.html(inlines.prefix(plainCharacters: count)) == before)
    #expect(Self.html(inlines.dropFirst(plainCharacters: count)) == after)
  }

  @Test(arguments: 0..<20)
  func nothingIsLost(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 400)
    for _ in 0..<100 {
      let text = generator.text(of: InvariantTests.parts, count: Int.random(in: 1..<30, using: &generator))
      for inlines in MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).blocks.allInlines {
        let whole = inlines.plainText
        let count = Int.random(in: 0...(whole.count + 1), using: &generator)
        let before = inlines.prefix(plainCharacters: count)
        let after = inlines.dropFirst(plainCharacters: count)
        #expect(
          Array((before.plainText + after.plainText).utf8) == Array(whole.utf8),
          "\(text.debugDescription) \(count)"
        )
        let holdsImage = inlines.links.contains { if case .image = $0 { true } else { false } }
        let wanted = String(whole.prefix(count))
        #expect(
          holdsImage ? before.plainText.hasPrefix(wanted) : before.plainText == wanted,
          "\(text.debugDescription) \(count)"
        )
        #expect((before.links + after.links).count >= inlines.links.count)
      }
    }
  }

  @Test(arguments: [
    ("a", ["a"]),
    ("a\nb  \nc", ["a", "b", "c"]),
    ("*a\nb* c\nd", ["<em>a\nb</em> c", "d"]),
    ("`a\nb`\\\n[c](d)", ["<code>a b</code>", "<a href=\"d\">c</a>"]),
  ])
  func lines(_ text: String, lines: [String]) {
    #expect(Self.inlines(text).lines.map(Self.html) == lines)
  }

  @Test func noLines() {
    #expect([Inline]().lines.map(\.count) == [0])
  }

  @Test func longText() {
    let inlines = Self.inlines(String(repeating: "a *b* ", count: 2_000))
    let time = ContinuousClock().measure {
      #expect(inlines.prefix(plainCharacters: 4_000).plainText.count == 4_000)
      #expect(inlines.dropFirst(plainCharacters: 4_000).plainText.count == 3_999)
    }
    #expect(time < .seconds(5))
  }
}
