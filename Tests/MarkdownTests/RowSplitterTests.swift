import CCMarkGFM
import Diagnostics
import TestSupport
import Testing

@testable import Markdown

/// The cells Baton finds in a line are those that libcmark-gfm finds.
struct RowSplitterTests {
  static let parts = ["a", " ", "  ", "|", "|", "\\|", "\\", "\\\\", "`", "é", "👩🏽‍🚒", "*b*", "-", "\t", "c d"]

  /// The cells of the table's second row as the library reads them, and as the splitter finds them.
  static func cells(_ row: String, columns: Int) -> (library: [String], own: [String])? {
    let head = String(repeating: "|h", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
    let bytes = Array((head + row).utf8)
    guard let parser = CParser() else { return nil }
    bytes.withUnsafeBufferPointer { parser.feed($0) }
    guard let tree = parser.finish(), let table = tree.root.firstChild, let node = table.lastChild, node.startLine == 3
    else {
      return nil
    }
    let library = node.children.map { String(decoding: $0.content, as: UTF8.self) }
    let own = RowSplitter.cells(in: bytes, head.utf8.count..<bytes.count).map { place in
      String(decoding: InlineText(InlinePlace(lines: [place], isCell: true), in: bytes).bytes.dropLast(), as: UTF8.self)
    }
    return (library, own)
  }

  @Test(arguments: 0..<20)
  func random(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var compared = 0
    for _ in 0..<100 {
      let row = "x" + generator.text(of: Self.parts, count: Int.random(in: 1..<14, using: &generator))
      guard let cells = Self.cells(row, columns: 4) else { continue }
      compared += 1
      let own = Array(cells.own.prefix(4)) + Array(repeating: "", count: max(0, 4 - cells.own.count))
      #expect(own == cells.library, "\(row.debugDescription)")
    }
    #expect(compared > 90)
  }

  @Test(arguments: [
    ("|a|b|", ["a", "b"]), ("a|b", ["a", "b"]), ("| |a||", ["", "a", ""]), ("|", []), ("||", [""]), ("a", ["a"]),
    ("a\\|b|c", ["a\\|b", "c"]),
    ("a\\\\|b", ["a\\\\|b"]), ("|`a|b`|", ["`a", "b`"]), ("  a  |  b  ", ["a", "b"]), ("", []),
  ])
  func cells(_ row: String, cells: [String]) {
    let bytes = Array(row.utf8)
    let found = RowSplitter.cells(in: bytes, 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == cells)
  }
}
