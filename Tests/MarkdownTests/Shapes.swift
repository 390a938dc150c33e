import Testing

/// Documents that are hard on a parser.
enum Shapes {
  /// A document, and its name.
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    /// The document, about as many bytes long as asked for.
    let text: @Sendable (Int) -> String

    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = text
    }
  }

  /// `part` again and again, up to `size` bytes.
  static func repeated(_ part: String, _ size: Int) -> String {
    String(repeating: part, count: max(1, size / part.utf8.count))
  }

  /// Short texts that are repeated.
  static let parts = [
    "http://a", "http://a)", "http://a\u{E9}<", "www.a_", "www.", "://", ":", "(", ")", "a@a", "a@", "a.a@", "a@b.c ",
    "mailto:a@b.c",
    "[", "![", "[a](", "[a](<b", "[a](b \"", "![[]()", "[a][b]", "[^a]", "[^a]: ", "[a]: b\n", "[a]: b\n\n", "[a]\n\n",
    "[a](b)", "![a](b)",
    "*", "*a ", "a*", "*a_ ", "*a **a ", "a**b", "_a ", "**a** ", "~", "~a ", "~~a~~ ", "~a~~ ", "`", "a`b", "`a``b",
    "<", "<a ", "<a b=\"", "<?", "<![CDATA[", "<!A ", "<!--", "<!-- a -- b -->", "x <!-- a\n", "<!-- a -->\n", "</",
    "<https://a>", "<a@b.c>",
    "&", "&amp;", "&#1;", "\\", "\\a", "\u{0}", "\u{1}", "'", "\"", ".", "--", "w", "\u{E9}",
    "\u{1F469}\u{200D}\u{1F692}",
    ">", "> ", "> a\n", "> a\nb\n", "- ", "+ ", "* ", "- a\n", "-\n", "1. ", "1. a\n2. b\n", "- [ ] a\n", "# a\n",
    "#\n", "a\n===\n", "===\n", "***\n",
    "- - - - ", "\n", "\r", " \n", "a\n", "a  \n", "a\n\n", "    a\n", "\t", "```\n", "~~~a\n", "<div>\n", "<div>\n\n",
    "|", "|-", "|a", "|-|\n", "a\n|-|-|\n", "|a|\n|-|\n", "\n|a|\n|-|\n|b|\n", "a|b\n", "[a]: b\n===\n",
    "|a|\n![\n|-|\n",
  ]

  static let all = parts.map { part in Shape(part.debugDescription) { repeated(part, $0) } } + combined

  private static let combined = [
    Shape("a table of many columns and short rows") { size in
      let columns = size / 8
      return repeated("|a", columns * 2) + "|\n" + repeated("|-", columns * 2) + "|\n" + repeated("|\n", size / 2)
    },
    Shape("a table of the most columns") { size in
      let row = String(repeating: "|a", count: 200) + "|\n"
      return row + String(repeating: "|-", count: 200) + "|\n" + repeated(row, size)
    },
    Shape("text before a table") { size in repeated("y\n", size) + "|a|\n|-|\n|b|\n" },
    Shape("a long row in a paragraph") { size in repeated("a|", size) + "\n|-|\n" },
    Shape("brackets that open and close") { size in repeated("[", size / 2) + repeated("]", size / 2) },
    Shape("emphasis in emphasis") { size in repeated("*a ", size / 2) + repeated("a*", size / 2) },
    Shape("a stroke whose beginning is far off") { size in
      repeated("~a " + repeated("*a ", 6_000) + repeated("a~~ ", 6_000) + "\n\n", size)
    },
    Shape("images around links") { size in repeated(repeated("![", 6_000) + repeated("[a](b)", 12_000) + "\n\n", size)
    },
    Shape("backticks of all lengths") { size in
      (1..<Int(Double(2 * size).squareRoot())).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    },
    Shape("a long definition used often") { size in
      "[a]: " + repeated("b", size / 2) + "\n\n" + repeated("[a] ", size / 2)
    },
    Shape("a long title used often") { size in
      repeated("[a] ", size / 2) + "\n\n[a]: b '" + repeated("c\n", size / 2) + "'"
    },
    Shape("many definitions, each used") { size in
      (0..<size / 24).map { "[a\($0)]: b\n" }.joined() + "\n"
        + (0..<size / 24).map { "[a\($0)]" + ($0 % 50 == 0 ? "\n\n" : " ") }.joined()
    },
    Shape("many footnotes, each used") { size in
      (0..<size / 24).map { "[^\($0)]: b\n" }.joined() + "\n"
        + (0..<size / 24).map { "[^\($0)]" + ($0 % 50 == 0 ? "\n\n" : " ") }.joined()
    },
    Shape("many footnotes, none used") { size in (0..<size / 12).map { "[^\($0)]: b\n" }.joined() },
    Shape("many footnotes of one name, with definitions in them") { size in repeated("[^a]: [b]: c\n\n", size) },
    Shape("many definitions, each in a quote of its own, and one link") { size in
      (0..<size / 16).map { "> [a\($0)]: b\n\n" }.joined() + "[a7]\n"
    },
    Shape("footnotes within footnotes") { size in repeated(String(repeating: "[^a]: ", count: 50) + "b\n\n", size) },
    Shape("definitions with titles that do not end") { size in repeated("[a]: b\n\"c\n\n", size) },
    Shape("long definitions above a title that does not end") { size in repeated("[a]: b 'c'\n", size) + "[d]: e 'f\n"
    },
    Shape("surplus cells") { size in repeated("|a|\n|-|\n" + String(repeating: "|b", count: 190) + "|\n\n", size) },
    Shape("one footnote used often") { size in
      "[^1]: b\n\n" + repeated(String(repeating: "[^1] ", count: 50) + "\n\n", size)
    },
    Shape("lists within lists, and lines behind") { size in
      (0..<70).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() + repeated("\n", size)
    },
    Shape("lists within lists, without end") { size in
      (0..<Int(Double(size).squareRoot())).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    },
    Shape("quotes within quotes, and lines behind") { size in
      String(repeating: "> ", count: 60) + "a\n" + repeated("b\n", size)
    },
    Shape("e-mail addresses in lines") { size in repeated(String(repeating: "a@b.c ", count: 100) + "\n", size) },
    Shape("an address behind a long name") { size in repeated("a.", size) + "@b.c" },
    Shape("a link that ends in parentheses") { size in "http://a/" + repeated(")", size) },
    Shape("labels of the greatest length") { size in repeated("[" + String(repeating: "a", count: 990) + "]", size) },
    Shape("one line of text") { size in repeated("a b ", size) },
  ]
}
