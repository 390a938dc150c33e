import Diagnostics
import TestSupport
import Testing

@testable import Markdown

/// What holds for any document at all, tried on random ones.
struct InvariantTests {
  static let parts = [
    "a", "b c", " ", "  ", "    ", "\n", "\n\n", "\r\n", "\r", "\t", "> ", "- ", "* ", "1. ", "- [ ] ", "# ", "## ",
    "\n===\n", "\n---\n", "***",
    "| a | b |\n|---|---|\n| c | d |\n", "|", "\\|", "*", "**", "_", "~~", "`", "``", "[", "]", "(", ")", "![",
    "](d.md)", "[e](f.md)",
    "[e](<g h> \"i\")", "[j]", "\n[j]: k\n", "[^1]", "\n[^1]: l\n", "<b>", "<!-- m -->", "<!--", "-->", "\n<div>\n",
    "https://n.example/o", "www.p.example",
    "q@r.example", "&amp;", "\\", "é", "👩🏽‍🚒", "客", "\n```\n", "~~~", "\u{0}", "\u{1}", "<https://s.example>", "\u{FEFF}",
  ]

  @Test(arguments: 0..<40)
  func ranges(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let head = Bool.random(using: &generator) ? "---\nid: a\n---\n" : ""
      var bytes = Array((head + generator.text(of: Self.parts, count: Int.random(in: 1..<60, using: &generator))).utf8)
      if Int.random(in: 0..<4, using: &generator) == 0 {
        bytes.insert(0xC3, at: Int.random(in: head.utf8.count...bytes.count, using: &generator))
      }
      let file = SourceFile(path: "a.md", bytes: bytes)
      let document = MarkdownDocument(parsing: file, from: head.utf8.count)
      let problem = Problem.first(in: document, within: head.utf8.count..<bytes.count)
      #expect(problem == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      let html = HTMLWriter(resolver: WrittenAddresses()).html(of: document.blocks)
      #expect(String(validating: html, as: UTF8.self) != nil)
    }
  }
}

/// Something about a document's ranges that must not be.
enum Problem {
  static func first(in document: MarkdownDocument, within body: Range<Int>) -> String? {
    if let problem = first(in: document.blocks, within: body) { return problem }
    for note in document.footnotes {
      if let problem = first(in: note.blocks, within: note.range.bytes) { return "in a footnote: " + problem }
    }
    for link in document.links where !body.contains(link.range.bytes) { return "a link is outside" }
    for finding in document.findings where !body.contains(finding.range.bytes) { return "a finding is outside" }
    return nil
  }

  private static func first(in blocks: [Block], within outer: Range<Int>) -> String? {
    var end = outer.lowerBound
    for block in blocks {
      let range = block.range.bytes
      if !outer.contains(range) { return "\(block.content) at \(range) is not within \(outer)" }
      if range.lowerBound < end { return "\(block.content) at \(range) begins before \(end)" }
      end = range.upperBound
      if let problem = first(in: block) { return problem }
    }
    return nil
  }

  private static func first(in block: Block) -> String? {
    let range = block.range.bytes
    switch block.content {
    case .heading(let heading): return range.contains(heading.textRange.bytes) ? nil : "a heading's text is outside"
    case .blockQuote(let blocks): return first(in: blocks, within: range)
    case .list(let list):
      for item in list.items {
        if !range.contains(item.range.bytes) { return "an item is outside" }
        if let problem = first(in: item.blocks, within: item.range.bytes) { return problem }
      }
      return nil
    case .table(let table):
      for row in [table.header] + table.rows {
        if !range.contains(row.range.bytes) { return "a row is outside" }
        for cell in row.cells where !row.range.bytes.contains(cell.range.bytes) { return "a cell is outside" }
      }
      return nil
    default: return nil
    }
  }
}
