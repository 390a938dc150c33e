import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// Where comments stand, in running text and as blocks: exactly their characters.
struct CommentPlaceTests {
  static func comments(in inlines: [Inline]) -> [Inline.Comment] {
    inlines.flatMap { inline -> [Inline.Comment] in
      switch inline {
      case .comment(let comment): [comment]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .marked(_, let inner):
        comments(in: inner)
      case .link(let link): comments(in: link.inlines)
      default: []
      }
    }
  }

  static func places(in blocks: [Block]) -> [SourceRange] {
    blocks.flatMap { block -> [SourceRange] in
      switch block.content {
      case .comment: [block.range]
      case .blockQuote(let inner): places(in: inner)
      case .list(let list): list.items.flatMap { places(in: $0.blocks) }
      default: [block].allInlines.flatMap { comments(in: $0).map(\.range) }
      }
    }
  }

  @Test(
    arguments: [
      "a «<!-- b -->» c",
      "a «<!-- b -->»«<!-- b -->» «<!-- c -- d -->»",
      "a «<!---->» b «<!-->» c «<!--->» d",
      "`<!-- a -->` «<!-- a -->» \\<!-- a --> «<!-- a -->»",
      "<i title=\"<!-- a -->\">b</i> «<!-- c -->»",
      "a «<!-- b\n  - c  \nd -->» e «<!-- f -->»",
      "*a «<!-- b -->»* **c «<!-- d -->»** ~~«<!-- e -->»~~ [f «<!-- g -->»](h)",
      "![a <!-- b -->](c) «<!-- b -->»",
      "# a «<!-- b -->» #\n\nc «<!-- d -->»\n===",
      "- a «<!-- b\n  c -->»\n- [ ] d «<!-- e -->»",
      "> a «<!-- b\n> c -->»\n> «<!-- d -->»",
      "| a «<!-- b | c -->» | d |\n|---|---|\n| «<!-- \\| -->» | e «<!-- f -->» g |",
      "👩🏽‍🚒 客 «<!-- é -->» e\u{301} «<!-- 客 -->»",
      "«<!-- a -->»",
      "  «<!-- a -->»  ",
      "«<!-- a\n\n  b\n-->»\nc",
      "«<!-- a -->» «<!-- b -->»\n«<!-- c -->»",
      "<div>\n«<!-- a -->»</div> «<!---->»«<!-->»«<!--->»\n\n«<!-- b -->»",
      "> «<!-- a\n> > b\n> -->» c\n\n«<!-- d -->»",
      "- «<!-- a -->»\n- b\n\n  «<!-- c\n  -->»\n  - «<!-- d -->»",
      "> - > «<!-- a\n>   > b -->»\n",
      "## a\n«<!-- baton-ignore vague-success: b -->»\n\n| c |\n|---|",
      "a\n«<!-- b -->»\n",
      "\t- a\n\n«<!-- b -->»",
      "-\t«<!-- a\n\tb -->»",
    ],
    ["\n", "\r\n", "\r"]
  )
  func places(_ marked: String, lineEnd: String) {
    for head in ["", "\u{FEFF}", "---\nid: 客户\n---\n"] {
      let text = MarkedText((head + marked).replacingOccurrences(of: "\n", with: lineEnd))
      let offset = head.hasSuffix("\n") ? head.replacingOccurrences(of: "\n", with: lineEnd).utf8.count : 0
      let document = MarkdownDocument(parsing: text.file, from: offset)
      let found = Self.places(in: document.blocks)
      #expect(found.map(\.text) == text.places.map { text.file.range($0).text })
      #expect(found.map(\.bytes) == text.places)
    }
  }

  /// Were each comment looked for from the beginning, this would take minutes.
  @Test func manyComments() {
    let paragraph = String(repeating: "a <!-- b --> <!-- c -->\n", count: 500)
    let text = String(repeating: paragraph + "\n", count: 20)
    let file = SourceFile(path: "a.md", text: text)
    var found: [SourceRange] = []
    let time = ContinuousClock().measure { found = Self.places(in: MarkdownDocument(parsing: file).blocks) }
    #expect(found.count == 20_000)
    #expect(found.allSatisfy { $0.text == "<!-- b -->" || $0.text == "<!-- c -->" })
    #expect(time < .seconds(20))
  }
}
