import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// Where links, cells, headings, items and blocks stand: in every case with each kind of line end, with and without a byte
/// order mark, and behind front matter.
struct PlaceTests {
  static let cases = PlaceCases.links + PlaceCases.cells + PlaceCases.headings + PlaceCases.items + PlaceCases.blocks
  static let frontMatter = "---\nid: apex\ntitle: 客户 👩🏽‍🚒\n" + String(repeating: "tags: [a, b]\n", count: 40) + "---\n"

  @Test(arguments: cases, ["\n", "\r\n", "\r"])
  func places(_ place: PlaceCase, lineEnd: String) {
    for head in ["", "\u{FEFF}", Self.frontMatter, "\u{FEFF}" + Self.frontMatter] {
      let body = MarkedText(place.marked.replacingOccurrences(of: "\n", with: lineEnd))
      let before = head.replacingOccurrences(of: "\n", with: lineEnd)
      let file = SourceFile(path: "a.md", text: before + body.text)
      let offset = head.hasSuffix("\n") ? before.utf8.count : 0
      let document = MarkdownDocument(parsing: file, from: offset)
      let found = place.places(in: document)
      let expected = body.places.map { ($0.lowerBound + before.utf8.count)..<($0.upperBound + before.utf8.count) }
      #expect(found.map { file.range($0).text } == expected.map { file.range($0).text })
      #expect(found == expected)
      let table = LineTable(file)
      for range in found {
        let expected = MarkedText.lineAndColumn(of: range.lowerBound, in: before + body.text)
        #expect(table.place(of: range.lowerBound) == expected)
      }
    }
  }

  @Test func thereAreManyPlaces() {
    #expect(Self.cases.map { MarkedText($0.marked).places.count }.reduce(0, +) >= 150)
  }
}
