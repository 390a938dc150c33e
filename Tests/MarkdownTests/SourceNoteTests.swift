import Diagnostics
import Markdown
import Testing

/// Sources at the end of answers.
struct SourceNoteTests {
  @Test(arguments: [
    ("a (source: call, 12 Sep)", "a", "call, 12 Sep"),
    ("a *b* (Source: CRM).", "a <em>b</em>", "CRM"),
    ("a\n(QUELLE: Anruf)", "a", "Anruf"),
    ("a (source: [call](b.md) with *c*)", "a", "<a href=\"b.md\">call</a> with <em>c</em>"),
    ("a (b) (source: c (d) e)", "a (b)", "c (d) e"),
    ("a (source: https://a.example)", "a", "<a href=\"https://a.example\">https://a.example</a>"),
    ("a *(source: b)*", "a", "b"),
    ("*a (source: b)*", "<em>a (source: b)</em>", nil),
    ("(source: b)", "", "b"),
    ("a (source: b) <!-- c -->", "a", "b"),
    ("a ( source : b )  ", "a", "b"),
    ("**a** (source: **b**)", "<strong>a</strong>", "<strong>b</strong>"),
    ("a (sources: b; c)", "a", "b; c"),
    ("a (Evidence: b);", "a", "b"),
    ("a *(Quellen: b)*.", "a", "b"),
    ("a (Beleg: b),", "a", "b"),
    ("a (sourced: b)", "a (sourced: b)", nil),
    ("a *b*.", "a <em>b</em>.", nil),
    ("a (source b)", "a (source b)", nil),
    ("a (source: b) c", "a (source: b) c", nil),
    ("a source: b)", "a source: b)", nil),
    ("a (source: b", "a (source: b", nil),
    ("a `(source: b)`", "a <code>(source: b)</code>", nil),
    ("a (source:)", "a", ""),
    ("a [Source: Dale, lunch, 18 Feb]", "a", "Dale, lunch, 18 Feb"),
    ("a [b] (c) [quelle: d].", "a [b] (c)", "d"),
    ("a (Src: Dale)", "a", "Dale"),
    ("a — source: Dale", "a", "Dale"),
    ("a – b – Quelle: *Dale*, 3 Feb", "a – b", "<em>Dale</em>, 3 Feb"),
    ("a - source: [call](b.md)", "a", "<a href=\"b.md\">call</a>"),
    ("a — source: b — done when: c", "a — source: b — done when: c", nil),
    ("a — source: b\nc", "a — source: b\nc", nil),
    ("a — b: c", "a — b: c", nil),
    ("open-source: b", "open-source: b", nil),
    ("", "", nil),
    ("a.", "a.", nil),
  ])
  func source(_ text: String, content: String, source: String?) {
    let inlines = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).blocks.allInlines.first ?? []
    let split = splittingSource(of: inlines)
    let writer = HTMLWriter(resolver: WrittenAddresses())
    #expect(String(decoding: writer.html(of: split.content), as: UTF8.self) == content)
    #expect(split.source.map { String(decoding: writer.html(of: $0), as: UTF8.self) } == source)
  }
}
