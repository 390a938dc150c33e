import Diagnostics
import Markdown
import Testing

/// Links in all kinds of blocks, plain text, and tasks.
struct LinkWalkTests {
  static func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
  }

  @Test func links() {
    let text = """
      # [a](1)
      > [b](2) *[c](3)*
      > - [![d](5)](4) ~~[e](6)~~

      | [f](7) |
      |---|
      | ![g](8) |

      h[^n] `[i](x)` <!-- [j](x) -->

      [^n]: [k](9)
      """
    #expect(Self.document(text).links.map(\.destination) == ["1", "2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(Self.document(text).links.map(\.range.text) == ["1", "2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(Self.document(text).blocks.links.map(\.destination).count == 8)
  }

  /// Where the place of a destination cannot be found, the whole block is.
  @Test func unfound() {
    let links = Self.document("[a\n\n[b][c`]` d\n\n[c\\`\\]\\` d]: e").links
    #expect(links.map(\.range.text).allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [
    ("a *b* **c** ~~d~~ `e` [f](g) ![h *i*](j)", "a b c d e f h i"),
    ("a\nb  \nc\\\nd", "a b c d"),
    ("a <!-- b --> c[^1]\n\n[^1]: d", "a  c"),
    ("a <b>c</b> &amp; \\*", "a <b>c</b> & *"),
  ])
  func plainText(_ text: String, plain: String) {
    #expect(Self.document(text).blocks.allInlines[0].plainText == plain)
  }

  @Test(arguments: [
    ("- [ ] a", false), ("- [x] a", true), ("- [X] a", true), ("* [ ] a [x]", false), ("1. [x] a", true), ("- a", nil),
    ("- [x]a", nil),
    ("- [y] a", nil), ("- [x](a)", nil), ("> - [x] a", true), ("- - [ ] a", nil), ("- [ ]", nil), ("-\t[x]\ta", true),
    ("- \\[x] a", nil),
  ])
  func tasks(_ text: String, isDone: Bool?) {
    func items(_ blocks: [Block]) -> [Block.Item] {
      blocks.flatMap { block -> [Block.Item] in
        switch block.content {
        case .list(let list): list.items
        case .blockQuote(let inner): items(inner)
        default: []
        }
      }
    }
    #expect(items(Self.document(text).blocks).map(\.isDone) == [isDone])
  }

  @Test func footnotes() {
    let document = Self.document("a[^x] b[^y] c[^x]\n\n[^y]: d\n[^x]: e\n[^z]: f")
    #expect(document.footnotes.map(\.number) == [1, 2])
    #expect(document.footnotes.map(\.references) == [2, 1])
    #expect(document.footnotes.map(\.range.text) == ["[^x]: e", "[^y]: d"])
    #expect(document.blocks.map(\.range.text) == ["a[^x] b[^y] c[^x]", "[^z]: f"])
  }

  @Test func extraCells() {
    let document = Self.document("| a | b |\n|---|---|\n| c | d | e | f |\n")
    #expect(document.findings.map(\.kind) == [.extraCells])
    #expect(document.findings.map(\.range.text) == ["e | f"])
    #expect(document.findings.map(\.message) == ["4 cells stand in this row, but its table has 2 columns"])
  }

  @Test func bytesThatAreNoText() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x00, 0x62, 0x0A, 0xC3])
    #expect(MarkdownDocument(parsing: file).blocks.allInlines[0].plainText == "a\u{FFFD}\u{FFFD}b \u{FFFD}")
    #expect(MarkdownDocument(parsing: file, from: 99).blocks.isEmpty)
    #expect(MarkdownDocument(parsing: SourceFile(path: "a.md", bytes: [])).blocks.isEmpty)
  }
}
