import Diagnostics
import Testing

@testable import Markdown

/// Code spans and comments in running text have their places in the file.
struct HiddenPlaceTests {
  @Test(arguments: [
    ("a `b` c\n", ["`b`"]),
    ("5\\` d `b` c\n", ["`b`"]),
    ("``a ` b`` and `c`\n", ["``a ` b``", "`c`"]),
    ("5` tall\n", []),
    ("a <b title=\"`\"> `c`\n", ["`c`"]),
    ("[a](x`y) and `z`\n", ["`z`"]),
    ("<https://a`b.example> and `c`\n", ["`c`"]),
    ("a <!-- m ` -> --> `b`\n", ["<!-- m ` -> -->", "`b`"]),
    ("`b <!-- m` -->\n", ["`b <!-- m`"]),
    ("a <!-- m `b`\n", ["<!-- m `b`"]),
    ("# `a`\n\n> b `c\n> d`\n\n- e `f`\n", ["`a`", "`c\n> d`", "`f`"]),
    ("| a | `b` |\n|---|---|\n| `c \\| d` | e |\n", ["`b`", "`c \\| d`"]),
    ("a[^1] `b`\n\n[^1]: `c`\n", ["`b`", "`c`"]),
    ("**a**\n`b`\n", ["`b`"]),
    ("    `a`\n\n```\n`b`\n```\n", []),
  ])
  func stand(_ text: String, where hidden: [String]) {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text)).readingBoldParagraphsAsHeadings()
    #expect(document.hidden.map { document.file.range($0).text } == hidden)
  }
}
