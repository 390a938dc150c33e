import Diagnostics
import TestSupport
import Testing

@testable import Markdown

/// Every word that a document says is on its page: in the text, in an image's alternative, or in a title. Only comments,
/// where links lead, and the labels by which links name their definitions are not.
struct NothingLostTests {
  static func html(_ text: String) -> String {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    let writer = HTMLWriter(resolver: WrittenAddresses())
    return String(decoding: writer.html(of: document.blocks) + writer.html(of: document.footnotes), as: UTF8.self)
  }

  /// What may stand in a random document. `%w` is a word that must be shown, `%u` where a definition leads, which must be
  /// shown or led to, `%d` where a link leads, `%c` a word that nobody sees; `%l` is one of few labels, `%n` one of few names
  /// of footnotes.
  static let parts = [
    "%w", "%w %w", " ", "  ", "    ", "\n", "\n\n", "\n", "\n\n", "\r\n", "\t", "> ", "- ", "* ", "1. ", "- [ ] ",
    "# ", "## %w", "\n===\n", "\n---\n", "***", "%w\n===\n", "*", "**", "_", "~~", "`", "``", "[", "]", "(", ")", "|",
    "| %w | %w |\n|---|---|\n| %w | %w |\n", "| %w |\n|---|\n| %w | %w | %w \\| %w |\n| %w |\n", "\\", "\\|", "%w | %w",
    "[%w](%d.md)", "[%w](<%d e> \"%w %w\")", "![%w](%d.png '%w')", "![%w [%w](%d.md \"%w\")](%d)",
    "[%w](javascript:%d \"%w\")",
    "![%w](javascript:%d (%w))", "[%l]", "[%l][]", "[%w][%l]", "![%w][%l]", "[%w *%w*][%l]",
    "\n[%l]: %u.md\n", "\n[%l]: %u.md \"%w\"\n", "\n[%l]: <%u x> '%w\n%w'\n", "\n[%l]:\n%u.md\n(%w)\n", "[%l]: %u",
    "\n\n[%l]: %u\n\n",
    "\n> [%l]: %u \"%w\"\n\n", "\n- [%l]: %u\n", "\n[%l]: %u \"%w\" %w\n", "\n[%l]: %u\n===\n", "\n[%l]: %u\n%w\n---\n",
    "\n[%l]: %u\n| %w |\n|---|\n", "\n[%w %w]: %u\n", "\n[%l]: %u\n[%l]: %u\n[%l]: %u \"%w\"\n",
    "[^%n]", "[^%n] %w", "\n[^%n]: %w\n", "\n\n[^%n]: %w\n    %w\n\n    %w\n", "\n[^%n]: - %w\n", "\n[^%n]:\n    %w\n",
    "\n> [^%n]: %w\n\n", "\n- [^%n]: %w\n", "\n[^%n]: [%l]: %u\n", "\n[^%n]: [^%n]: %w\n", "[^%n]: %w [^%n] [%l]",
    "\n[^%n]: # %w\n", "<b>", "<b title=\"%w\">%w</b>", "<!-- %c -->", "\n<!-- %c -->\n", "\n<div>\n%w\n", "<?%w",
    "\n<script>\n%w",
    "https://%w.example/%w", "www.%w.example", "%w@%w.example", "&amp;", "&copy;%w", "é", "👩🏽‍🚒", "客",
    "\n```%w %w\n%w\n```\n",
    "\n~~~ %w\n", "\n```\n", "\u{0}", "\u{1}", "<https://%w.example>",
  ]

  @Test(arguments: 0..<40)
  func randomDocuments(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 90_000)
    for _ in 0..<100 {
      var document = RandomDocument()
      let count = Int.random(in: 1..<30, using: &generator)
      let text = document.text(generator.text(of: Self.parts, count: count), using: &generator)
      let file = SourceFile(path: "a.md", text: text)
      let parsed = MarkdownDocument(parsing: file)
      let shown = ShownText(Self.html(text)).text + parsed.links.map(\.destination).joined(separator: " ")
      let lost = document.words.filter { !shown.contains($0) }
      #expect(lost == [], "\(text.debugDescription)")
      #expect(Problem.first(in: parsed, within: 0..<file.bytes.count) == nil, "\(text.debugDescription)")
    }
  }

  /// The examples of the specification, and those of what GitHub adds.
  @Test func examples() throws {
    let examples = try CommonMarkOracle.examples().map(\.markdown) + GitHubExamples.all
    var lost: [String: [String]] = [:]
    for text in examples + GitHubExamples.differences.map(\.markdown) {
      let html = Self.html(text)
      let words = ShownText.words(of: Self.said(by: text, in: html)).filter { !ShownText(html).text.contains($0) }
      if !words.isEmpty { lost[text] = words.sorted() }
    }
    #expect(lost == Self.knownLosses)
  }

  /// What `text` says, apart from comments, entities, numbers of items, ticks of tasks, names of footnotes, where links lead,
  /// and labels of links whose definition is not shown.
  private static func said(by text: String, in html: String) -> String {
    var said = text
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
    for link in document.links where link.range.text.utf8.count < text.utf8.count {
      said = said.replacing(link.range.text, with: " ")
    }
    for pattern in [#/<!--[\s\S]*?-->/#, #/&#?[A-Za-z0-9]+;/#, #/\[[xX]\]/#, #/\[\^[^\]]*\]/#] {
      said = said.replacing(pattern, with: " ")
    }
    said = said.replacing(#/(?m)^[ >-]*\d+[.)]/#, with: " ").replacing(#/\]\[[^\[\]]*\]/#, with: "] ")
    return html.contains("]: ") ? said : said.replacing(#/\[[^\]]*\]:/#, with: " ")
  }

  /// Words that no page shows, by the example: where links lead that stand in an image's alternative or that begin with one
  /// another, labels that links use, and an item's number, which the browser writes.
  static let knownLosses: [String: [String]] = [
    "[foo][bar]\n\n[foo]: /url1\n[bar]: /url2\n": ["bar"],
    "[foo][bar][baz]\n\n[baz]: /url1\n[foo]: /url2\n": ["baz"],
    "[foo][bar][baz]\n\n[baz]: /url\n": ["baz"],
    "[foo][ref\\[]\n\n[ref\\[]: /uri\n": ["ref"],
    "![foo ![bar](/url)](/url2)\n": ["url"],
    "![foo [bar](/url)](/url2)\n": ["url"],
    "![[[foo](uri1)](uri2)](uri3)\n": ["uri1"],
    "![a *b* `c`](d \"e\") ![f [g](h)](i)\n": ["h"],
    "[link](#fragment)\n\n[link](http://example.com#fragment)\n\n[link](http://example.com?foo=3#frag)\n": [
      "com", "example", "http",
    ],
    "1. - 2. foo\n": ["2"],
  ]
}

/// A document whose words are all different.
struct RandomDocument {
  /// The words that must be shown, and where its definitions lead, which must be shown or led to.
  private(set) var words: [String] = []

  /// `pattern` with words put in.
  mutating func text(_ pattern: String, using generator: inout SeededGenerator) -> String {
    var text = ""
    var isMark = false
    for character in pattern.unicodeScalars {
      guard isMark else {
        isMark = character == "%"
        if !isMark { text.unicodeScalars.append(character) }
        continue
      }
      isMark = false
      switch character {
      case "w", "u":
        words.append("\(character)\(words.count)q")
        text += words.last ?? ""
      case "d", "c": text += "\(character)q"
      default: text += "\(character)\(Int.random(in: 1...4, using: &generator))"
      }
    }
    return text
  }
}
