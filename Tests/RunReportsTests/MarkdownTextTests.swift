import Testing

@testable import RunReports

/// What authors wrote, in Markdown; `·` stands for the space of no width.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain words, 10:30 and 50% of R&D & co.", "plain words, 10:30 and 50% of R\\&·D & co."),
    ("a_b *c* `d` ~e~ <f> [g](h) i|j \\k", "a\\_b \\*c\\* \\`d\\` \\~·e\\~ \\<f\\> \\[g\\](h) i\\|j \\\\k"),
    ("@lauren mail@acme.example", "\\@·lauren mail\\@·acme.example"),
    ("#12 !3 ~bug %4 &5 $x$ GH-7 o/r#8 o/r@9", "\\#·12 !·3 \\~·bug %·4 \\&·5 \\$·x\\$ GH-·7 o/r\\#·8 o/r\\@·9"),
    ("www.acme.example http://a :tada: &amp;", "www\\.·acme.example http\\:·//a \\:·tada: \\&·amp;"),
    ("{+new+} [-old-] {{client}}", "\\{·+new+\\} \\[·-old-\\] \\{\\{client\\}\\}"),
    ("one\ntwo\u{202E}three", "one␊two\u{FFFD}three"),
    (String(repeating: "a", count: 501), String(repeating: "a", count: 500) + "…"),
  ])
  func escapes(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text).replacing("\u{200B}", with: "·") == expected)
  }

  @Test(arguments: [
    ("a.md:1", "`a.md:1`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("", "`  `"), ("a\nb", "`a␊b`"),
  ])
  func standsAsCode(_ text: String, _ expected: String) { #expect(MarkdownText.code(text) == expected) }
}
