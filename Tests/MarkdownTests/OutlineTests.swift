import Diagnostics
import Markdown
import Testing

/// Sections by headings.
struct OutlineTests {
  static func outline(_ text: String) -> Outline {
    Outline(of: MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).blocks)
  }

  /// A section in a line: its heading, in parentheses how many blocks stand right below it and how many in all, and in
  /// brackets its sections.
  static func sketch(_ section: Section) -> String {
    let inner = section.subsections.map(sketch).joined(separator: " ")
    return "\(section.heading.inlines.plainText)(\(section.blocks.count)/\(section.content.count))"
      + (inner.isEmpty ? "" : "[\(inner)]")
  }

  @Test(arguments: [
    ("", 0, ""),
    ("a\n\nb", 2, ""),
    ("# a", 0, "a(0/0)"),
    ("x\n# a\ny\n\nz\n## b\n# c\n", 1, "a(2/3)[b(0/0)] c(0/0)"),
    ("# a\n### b\nx\n## c\n### d\n# e", 0, "a(0/4)[b(1/1) c(0/1)[d(0/0)]] e(0/0)"),
    ("### a\n## b\n# c\n## d\nx", 0, "a(0/0) b(0/0) c(0/2)[d(1/1)]"),
    ("# a\n> # b\n\n- # c\n\nd\n", 0, "a(3/3)"),
    ("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6\nx\n# 7", 0, "1(0/6)[2(0/5)[3(0/4)[4(0/3)[5(0/2)[6(1/1)]]]]] 7(0/0)"),
  ])
  func sections(_ text: String, preamble: Int, sketch: String) {
    let outline = Self.outline(text)
    #expect(outline.preamble.count == preamble)
    #expect(outline.sections.map(Self.sketch).joined(separator: " ") == sketch)
  }

  @Test func ranges() {
    let outline = Self.outline("a\n\n## b\n\nc\n\n### d\n\n# e\n")
    #expect(outline.sections.map(\.range.text) == ["## b\n\nc\n\n### d", "# e"])
    #expect(outline.sections.map(\.headingRange.text) == ["## b", "# e"])
    #expect(outline.sections[0].subsections.map(\.range.text) == ["### d"])
  }
}
