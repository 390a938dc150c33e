import Diagnostics
import Testing

/// Lines and columns as an editor shows them. In each text `«` marks the place that is asked for.
@Suite struct LineTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let line: Int
    /// Columns in characters, scalars, UTF-16 code units, bytes.
    let columns: [Int]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "beginning", text: "«abc", line: 1, columns: [1, 1, 1, 1]),
    Case(name: "empty file", text: "«", line: 1, columns: [1, 1, 1, 1]),
    Case(name: "end of the file", text: "abc«", line: 1, columns: [4, 4, 4, 4]),
    Case(name: "second line", text: "a\n«b", line: 2, columns: [1, 1, 1, 1]),
    Case(name: "after a final line end", text: "a\n«", line: 2, columns: [1, 1, 1, 1]),
    Case(name: "CR LF", text: "ab\r\nc«d", line: 2, columns: [2, 2, 2, 2]),
    Case(name: "lone CR", text: "ab\rc«d", line: 2, columns: [2, 2, 2, 2]),
    Case(name: "two CRs are two lines", text: "a\r\r«b", line: 3, columns: [1, 1, 1, 1]),
    Case(name: "empty lines", text: "\n\n«\n", line: 3, columns: [1, 1, 1, 1]),
    Case(name: "byte order mark", text: "\u{FEFF}a«b", line: 1, columns: [2, 2, 2, 2]),
    Case(name: "byte order mark, second line", text: "\u{FEFF}a\nb«c", line: 2, columns: [2, 2, 2, 2]),
    Case(name: "tab counts one", text: "\ta«b", line: 1, columns: [3, 3, 3, 3]),
    Case(name: "umlaut", text: "ä«b", line: 1, columns: [2, 2, 2, 3]),
    Case(name: "combining mark", text: "a\u{308}«b", line: 1, columns: [2, 3, 3, 4]),
    Case(name: "CJK", text: "顧客«名", line: 1, columns: [3, 3, 3, 7]),
    Case(name: "emoji", text: "🚀«b", line: 1, columns: [2, 2, 3, 5]),
    Case(name: "emoji with a skin tone", text: "👍🏽«b", line: 1, columns: [2, 3, 5, 9]),
    Case(name: "family of emoji", text: "👨‍👩‍👧«b", line: 1, columns: [2, 6, 9, 19]),
    Case(name: "flag", text: "🇩🇪«b", line: 1, columns: [2, 3, 5, 9]),
    Case(name: "line separator ends no line", text: "a\u{2028}«b", line: 1, columns: [3, 3, 3, 5]),
  ]

  @Test(arguments: cases) func placeInEveryUnit(_ example: Case) throws {
    let marker = try #require(example.text.firstRange(of: "«"))
    let offset = example.text[..<marker.lowerBound].utf8.count
    let file = SourceFile(path: "a.md", text: example.text.replacing("«", with: ""))
    let table = LineTable(file)
    for (unit, column) in zip(ColumnUnit.allCases, example.columns) {
      #expect(table.place(of: offset, counting: unit) == LineAndColumn(line: example.line, column: column), "\(unit)")
    }
  }

  @Test func offsetsWithinALineEndAreItsLinesEnd() {
    let table = LineTable(SourceFile(path: "a.md", text: "ab\r\ncd"))
    #expect(table.place(of: 3) == LineAndColumn(line: 1, column: 3))
    #expect(table.place(of: 4) == LineAndColumn(line: 2, column: 1))
  }

  @Test func offsetsOutsideTheFileAreClamped() {
    let table = LineTable(SourceFile(path: "a.md", text: "ab\ncd"))
    #expect(table.place(of: 99) == LineAndColumn(line: 2, column: 3))
    #expect(table.place(of: -1) == LineAndColumn(line: 1, column: 1))
  }

  @Test func invalidBytesCountOneCharacterEach() {
    let table = LineTable(SourceFile(path: "a.md", bytes: [0xFF, 0xFE, 0x41, 0x0A, 0x42]))
    #expect(table.place(of: 2, counting: .characters) == LineAndColumn(line: 1, column: 3))
    #expect(table.place(of: 4, counting: .utf8) == LineAndColumn(line: 2, column: 1))
  }

  @Test func linesKnowTheirBytes() {
    let table = LineTable(SourceFile(path: "a.md", text: "\u{FEFF}ab\r\n\ncd"))
    #expect(table.count == 3)
    #expect((1...3).map(table.bytes(ofLine:)) == [3..<5, 7..<7, 8..<10])
  }

  /// A line so long that counts are kept for it gives what counting from its beginning gives.
  @Test(arguments: ["a", "ä", "顧客", "👩🏽‍🚀", "a\u{308}\u{301}", "ab🇩🇪", "x\t"]) func longLinesCountTheSame(piece: String) {
    let line = String(repeating: piece, count: 3_000)
    let file = SourceFile(path: "a.md", text: "first\r\n" + line + "\nlast")
    let table = LineTable(file)
    let bytes = Array(line.utf8)
    for length in stride(from: 0, through: bytes.count, by: 997) {
      let before = String(decoding: bytes[..<length], as: UTF8.self)
      guard before.utf8.elementsEqual(bytes[..<length]) else { continue }
      let expected = [before.count, before.unicodeScalars.count, before.utf16.count, length].map { $0 + 1 }
      #expect(ColumnUnit.allCases.map { table.place(of: 7 + length, counting: $0).column } == expected)
    }
  }
}
